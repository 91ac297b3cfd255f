package org.methodgraph.build;

import java.util.List;
import org.methodgraph.analyse.Analyser;
import org.methodgraph.learn.Tagger;
import org.methodgraph.lexicon.Lexicon;
import org.methodgraph.link.LinkMentions;
import org.methodgraph.mention.FindMentions;
import org.methodgraph.mention.MentionTagger;
import org.methodgraph.model.CleanText;
import org.methodgraph.model.Document;
import org.methodgraph.model.Extraction;
import org.methodgraph.model.LinkedMention;
import org.methodgraph.model.Paper;
import org.methodgraph.model.Standing;
import org.methodgraph.relate.FactModel;
import org.methodgraph.relate.RelateConcepts;
import org.methodgraph.text.CleanAbstract;

/**
 * The line for one paper, from raw text to facts. Any number of threads may share one extractor.
 */
public final class Extractor {
  private final Analyser analyser;
  private final FindMentions findMentions;
  private final LinkMentions linkMentions;
  private final RelateConcepts relateConcepts;

  /** An extractor with all models that travel with the program. */
  public static Extractor load(Lexicon lexicon) {
    return LoadingModels.begin().with(lexicon);
  }

  /** Finds mentions by rules and tagger together. */
  public static FindMentions mentions(Lexicon lexicon, Tagger tagger) {
    return new FindMentions(lexicon, learned(tagger, lexicon));
  }

  /** The tagger as the mention room wants it. */
  public static MentionTagger learned(Tagger tagger, Lexicon lexicon) {
    return new LearnedMentions(tagger, lexicon);
  }

  /**
   * @param facts decides what papers say; {@link FactModel#NOTHING} for an extractor of mentions
   *     alone
   */
  public Extractor(Analyser analyser, FindMentions findMentions, Lexicon lexicon, FactModel facts) {
    this.analyser = analyser;
    this.findMentions = findMentions;
    linkMentions = new LinkMentions(lexicon);
    relateConcepts = new RelateConcepts(facts);
  }

  /**
   * What a paper says. One that is withdrawn or retracted names things, but nothing that it says
   * about them counts.
   */
  public Extraction extract(Paper paper) {
    CleanText text = CleanAbstract.of(paper);
    Document document = analyser.analyse(paper, text, sentence -> false);
    List<LinkedMention> linked = linkMentions.in(document, findMentions.in(document));
    if (paper.notes().standing() != Standing.CURRENT) {
      return new Extraction(document, linked, List.of(), List.of());
    }
    return new Extraction(
        document,
        linked,
        relateConcepts.facts(document, linked),
        relateConcepts.results(document, linked));
  }
}
