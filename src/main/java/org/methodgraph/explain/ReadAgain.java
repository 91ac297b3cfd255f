package org.methodgraph.explain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.DCTerms;
import org.methodgraph.analyse.Analyser;
import org.methodgraph.build.Extractor;
import org.methodgraph.build.LearnedFacts;
import org.methodgraph.learn.LinearModels;
import org.methodgraph.learn.Tagger;
import org.methodgraph.lexicon.Lexicon;
import org.methodgraph.mention.FindMentions;
import org.methodgraph.model.Extraction;
import org.methodgraph.model.Mentions;
import org.methodgraph.model.Origin;
import org.methodgraph.model.Paper;
import org.methodgraph.model.PaperId;

/**
 * Runs the line again over papers of a store, for what their graphs do not keep: features, short
 * forms, what the rules found.
 */
public final class ReadAgain {
  /**
   * A paper read again.
   *
   * @param rules what the rules alone find, and the short forms that the paper explains
   */
  record Read(Extraction extraction, Mentions rules) {}

  private final Lexicon lexicon;
  private final Tagger tagger;
  private final LinearModels facts;
  private final Extractor extractor;
  private final FindMentions findMentions;
  private final Map<String, Read> read = new HashMap<>();

  private ReadAgain(Lexicon lexicon, Tagger tagger, LinearModels facts) {
    this.lexicon = lexicon;
    this.tagger = tagger;
    this.facts = facts;
    findMentions = new FindMentions(lexicon);
    extractor =
        new Extractor(
            Analyser.load(), Extractor.mentions(lexicon, tagger), lexicon, new LearnedFacts(facts));
  }

  /** With the models that travel with the program. */
  public static ReadAgain load(Lexicon lexicon) {
    return new ReadAgain(lexicon, Tagger.load(), LinearModels.load());
  }

  Lexicon lexicon() {
    return lexicon;
  }

  Tagger tagger() {
    return tagger;
  }

  LinearModels facts() {
    return facts;
  }

  /** The paper, read now. */
  Read paper(Resource paper) {
    return read.computeIfAbsent(paper.getURI(), iri -> read(stored(paper)));
  }

  private Read read(Paper paper) {
    Extraction extraction = extractor.extract(paper);
    return new Read(extraction, findMentions.byRules(extraction.document()));
  }

  private static Paper stored(Resource paper) {
    Statement title = paper.getProperty(DCTerms.title);
    return new Paper(
        List.of(new PaperId(PaperId.Scheme.GIVEN, paper.getURI())),
        title == null ? "" : title.getString(),
        paper.getProperty(DCTerms.abstract_).getString(),
        "",
        "",
        new Origin(paper.getURI(), 1));
  }
}
