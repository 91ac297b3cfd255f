package org.methodgraph.build;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.methodgraph.analyse.Analyser;
import org.methodgraph.learn.LinearModels;
import org.methodgraph.learn.Tagger;
import org.methodgraph.lexicon.Lexicon;

/**
 * The models that travel with the program, loaded at the same time: one after the other they take
 * seconds, and the lexicon as long again.
 */
final class LoadingModels {
  private final CompletableFuture<Analyser> analyser;
  private final CompletableFuture<Tagger> tagger;
  private final CompletableFuture<LinearModels> facts;

  private LoadingModels() {
    tagger = CompletableFuture.supplyAsync(Tagger::load);
    analyser = CompletableFuture.supplyAsync(Analyser::load);
    facts = analyser.thenApply(loaded -> LinearModels.load());
  }

  /** Begins to load; returns at once. */
  static LoadingModels begin() {
    return new LoadingModels();
  }

  /** Waits for all of them. */
  Extractor with(Lexicon lexicon) {
    return new Extractor(
        loaded(analyser),
        Extractor.mentions(lexicon, loaded(tagger)),
        lexicon,
        new LearnedFacts(loaded(facts)));
  }

  /** What went wrong, a lack of memory say, is told as if it had happened here. */
  private static <T> T loaded(CompletableFuture<T> model) {
    try {
      return model.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw e;
    }
  }
}
