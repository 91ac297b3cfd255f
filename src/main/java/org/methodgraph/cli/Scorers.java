package org.methodgraph.cli;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.methodgraph.analyse.OpenTriples;
import org.methodgraph.baseline.OpenFacts;
import org.methodgraph.evaluate.EvaluateExtraction;
import org.methodgraph.evaluate.Evaluation;
import org.methodgraph.evaluate.GoldPaper;
import org.methodgraph.lexicon.Lexicon;
import org.methodgraph.link.LinkMentions;
import org.methodgraph.mention.FindMentions;
import org.methodgraph.model.Concept;
import org.methodgraph.model.Document;
import org.methodgraph.model.Extraction;

/** Scores the program and, if asked to, plain ways of doing the same beside it. */
final class Scorers {
  private final EvaluateExtraction own;
  private final Map<String, EvaluateExtraction> plain = new LinkedHashMap<>();
  private final OpenFacts openFacts;
  private final FindMentions byLexicon;
  private final LinkMentions linkMentions;

  Scorers(Lexicon lexicon, double threshold, boolean baseline) {
    Function<Concept, Collection<String>> labels = concept -> lexicon.labels(concept.iri());
    own = new EvaluateExtraction(labels, threshold);
    openFacts = baseline ? new OpenFacts(OpenTriples.load()) : null;
    byLexicon = FindMentions.byLexiconAlone(lexicon);
    linkMentions = new LinkMentions(lexicon);
    if (baseline) {
      plain.put(LEXICON, new EvaluateExtraction(labels, threshold));
      plain.put(OPEN_FACTS, new EvaluateExtraction(labels, threshold));
    }
  }

  void add(GoldPaper paper, Extraction found) {
    own.add(paper, found);
    if (openFacts != null) {
      Document document = found.document();
      plain
          .get(LEXICON)
          .add(paper, openFacts.in(document, linkMentions.in(document, byLexicon.in(document))));
      plain.get(OPEN_FACTS).add(paper, openFacts.in(document, found.mentions()));
    }
  }

  Evaluation result() {
    return own.result();
  }

  /** By what they do. */
  Map<String, Evaluation> baselines() {
    Map<String, Evaluation> results = new LinkedHashMap<>();
    plain.forEach((name, scorer) -> results.put(name, scorer.result()));
    return results;
  }

  private static final String LEXICON = "names of the lexicon, facts by OpenIE";
  private static final String OPEN_FACTS = "our mentions, facts by OpenIE";
}
