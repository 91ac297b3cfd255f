package org.methodgraph.hot;

import java.util.ArrayList;
import java.util.List;
import org.methodgraph.analyse.StockAnnotators;
import org.methodgraph.build.Extractor;
import org.methodgraph.build.LearnedFacts;
import org.methodgraph.learn.LinearModels;
import org.methodgraph.learn.Tagger;
import org.methodgraph.lexicon.Lexicon;
import org.methodgraph.lexicon.ReadLexicon;
import org.methodgraph.link.LinkMentions;
import org.methodgraph.mention.FindMentions;
import org.methodgraph.model.Document;
import org.methodgraph.model.LinkedMention;
import org.methodgraph.model.Mentions;
import org.methodgraph.relate.RelateConcepts;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.infra.Blackhole;

/** Words, names of the lexicon, names by the tagger, and facts, each for one abstract. */
@OperationsPerInvocation(SampleAbstracts.COUNT)
public class HotPieces extends TimedPieces {
  private final List<Mentions> rules = new ArrayList<>();
  private final List<List<LinkedMention>> linked = new ArrayList<>();
  private List<Document> documents;
  private StockAnnotators words;
  private Lexicon lexicon;
  private Tagger tagger;
  private RelateConcepts relate;

  /** Takes all samples as far along the line as the pieces need. */
  @Setup
  public void load() {
    documents = SampleAbstracts.documents();
    words = StockAnnotators.load("tokenize");
    lexicon = ReadLexicon.withOwn(List.of());
    tagger = Tagger.load();
    relate = new RelateConcepts(new LearnedFacts(LinearModels.load()));
    FindMentions find = Extractor.mentions(lexicon, tagger);
    LinkMentions link = new LinkMentions(lexicon);
    for (Document document : documents) {
      rules.add(find.byRules(document));
      linked.add(link.in(document, find.in(document)));
    }
  }

  /** CoreNLP's tokens and sentences. */
  @Benchmark
  public void tokenise(Blackhole hole) {
    documents.forEach(document -> hole.consume(words.annotate(document.text().clean())));
  }

  /** Names of the lexicon in the text. */
  @Benchmark
  public void lexicon(Blackhole hole) {
    documents.forEach(document -> hole.consume(lexicon.find(document.text().clean())));
  }

  /** The CRF: features, weights, forward-backward, choice of spans. */
  @Benchmark
  public void decode(Blackhole hole) {
    for (int i = 0; i < documents.size(); i++) {
      hole.consume(tagger.tag(documents.get(i), lexicon, rules.get(i)));
    }
  }

  /** Candidates, their features and the model's answers. */
  @Benchmark
  public void facts(Blackhole hole) {
    for (int i = 0; i < documents.size(); i++) {
      hole.consume(relate.facts(documents.get(i), linked.get(i)));
    }
  }
}
