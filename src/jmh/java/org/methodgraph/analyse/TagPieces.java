package org.methodgraph.analyse;

import java.util.ArrayList;
import java.util.List;
import org.methodgraph.hot.SampleAbstracts;
import org.methodgraph.hot.TimedPieces;
import org.methodgraph.model.Document;
import org.methodgraph.model.Sentence;
import org.methodgraph.model.Token;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.infra.Blackhole;

/** Part-of-speech tags for one abstract; here because the tagger is its room's own. */
@OperationsPerInvocation(SampleAbstracts.COUNT)
public class TagPieces extends TimedPieces {
  private final List<List<List<String>>> texts = new ArrayList<>();
  private PartOfSpeechTagger tagger;

  /** Takes the words of all samples. */
  @Setup
  public void load() {
    tagger = PartOfSpeechTagger.load();
    for (Document document : SampleAbstracts.documents()) {
      List<List<String>> sentences = new ArrayList<>();
      for (Sentence sentence : document.sentences()) {
        sentences.add(sentence.tokens().stream().map(Token::text).toList());
      }
      texts.add(sentences);
    }
  }

  /** Tags of all words. */
  @Benchmark
  public void tag(Blackhole hole) {
    texts.forEach(text -> hole.consume(tagger.tag(text)));
  }
}
