package org.methodgraph.build;

/** Hears how a build gets on; called from one thread. */
public interface BuildProgress {
  /** A step of unknown length begins: "loading the language models". */
  void step(String what);

  /** So many papers of all are done. */
  void papers(int done, int all);
}
