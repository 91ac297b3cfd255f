package org.methodgraph.analyse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edu.stanford.nlp.ling.SentenceUtils;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.methodgraph.Analysed;
import org.methodgraph.SampleCorpus;
import org.methodgraph.model.Paper;
import org.methodgraph.model.Sentence;
import org.methodgraph.model.Token;
import org.methodgraph.text.CleanAbstract;

class PartOfSpeechTaggerTest {
  private static final int PAPERS = 20;

  @Test
  void tagsAreThoseOfCoreNlp() {
    MaxentTagger stock = new MaxentTagger(MaxentTagger.DEFAULT_JAR_PATH);
    Analyser analyser = Analysed.analyser();
    int words = 0;
    for (Paper paper : SampleCorpus.papers().subList(0, PAPERS)) {
      for (Sentence sentence :
          analyser.analyse(paper, CleanAbstract.of(paper), s -> false).sentences()) {
        // A title of several sentences is tagged in pieces and put together afterwards.
        if (!sentence.title()) {
          assertEquals(tags(stock, sentence), sentence.tokens().stream().map(Token::tag).toList());
          words += sentence.tokens().size();
        }
      }
    }
    assertTrue(words > 100 * PAPERS);
  }

  private static List<String> tags(MaxentTagger stock, Sentence sentence) {
    String[] words = sentence.tokens().stream().map(Token::text).toArray(String[]::new);
    return stock.tagSentence(SentenceUtils.toWordList(words)).stream()
        .map(TaggedWord::tag)
        .toList();
  }
}
