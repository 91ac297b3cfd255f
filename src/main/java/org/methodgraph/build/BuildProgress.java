package org.methodgraph.build;

/** Hears how a build gets on, and may end it; called from one thread. */
public interface BuildProgress {
  /** A step of unknown length begins: "loading the language models". */
  void step(String what);

  /** What has to be done is known. */
  void work(Work work);

  /** So many papers of all that have to be extracted are done. */
  void papers(int done, int all);

  /** Whether the build shall end after the papers it is working on. */
  boolean isCancelled();
}
