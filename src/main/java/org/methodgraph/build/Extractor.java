package org.methodgraph.build;

import java.util.List;
import org.methodgraph.analyse.Analyser;
import org.methodgraph.lexicon.Lexicon;
import org.methodgraph.link.LinkMentions;
import org.methodgraph.mention.FindMentions;
import org.methodgraph.model.CleanText;
import org.methodgraph.model.Document;
import org.methodgraph.model.Extraction;
import org.methodgraph.model.LinkedMention;
import org.methodgraph.model.Paper;
import org.methodgraph.relate.RelateConcepts;
import org.methodgraph.text.CleanAbstract;

/**
 * The line for one paper, from raw text to facts. Any number of threads may share one extractor.
 */
public final class Extractor {
  private final Analyser analyser;
  private final FindMentions findMentions;
  private final LinkMentions linkMentions;
  private final RelateConcepts relateConcepts = new RelateConcepts();

  public Extractor(Analyser analyser, Lexicon lexicon) {
    this.analyser = analyser;
    findMentions = new FindMentions(lexicon);
    linkMentions = new LinkMentions(lexicon);
  }

  public Extraction extract(Paper paper) {
    CleanText text = CleanAbstract.of(paper);
    Document document = analyser.analyse(paper, text, sentence -> false);
    List<LinkedMention> linked = linkMentions.in(document, findMentions.in(document));
    return new Extraction(
        document,
        linked,
        relateConcepts.in(document, linked),
        relateConcepts.results(document, linked));
  }
}
