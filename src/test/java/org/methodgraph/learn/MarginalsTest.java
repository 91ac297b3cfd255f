package org.methodgraph.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ie.crf.CRFCliqueTree;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.methodgraph.Analysed;
import org.methodgraph.SampleCorpus;
import org.methodgraph.lexicon.Lexicon;
import org.methodgraph.lexicon.ReadLexicon;
import org.methodgraph.mention.FindMentions;
import org.methodgraph.model.Document;
import org.methodgraph.model.Mentions;
import org.methodgraph.model.Paper;
import org.methodgraph.text.CleanAbstract;

class MarginalsTest {
  private static final int PAPERS = 8;
  private static final double ROUNDING = 1e-9;

  /** Our own way through the shipped model against CoreNLP's. */
  @Test
  void probabilitiesAreThoseOfCoreNlp() throws IOException, ClassNotFoundException {
    Lexicon lexicon = ReadLexicon.withOwn(List.of());
    Tagger tagger = Tagger.load();
    CRFClassifier<CoreLabel> stock = stock();
    for (Paper paper : SampleCorpus.papers().subList(0, PAPERS)) {
      Document document =
          Analysed.analyser().analyse(paper, CleanAbstract.of(paper), sentence -> false);
      Mentions rules = new FindMentions(lexicon).byRules(document);
      List<Clue> clues = new FindClues(lexicon).in(document, rules);
      List<List<CoreLabel>> words =
          new ReadyText(new FindClues(lexicon)).of(document, rules, Corpus.OWN);
      for (int s = 0; s < words.size(); s++) {
        assertSame(
            stock.getCliqueTree(words.get(s)),
            tagger.marginals(document.sentences().get(s), new DocumentWords(document), clues),
            words.get(s).size());
      }
    }
  }

  private static void assertSame(CRFCliqueTree<String> stock, Marginals own, int words) {
    int labels = own.labels().size();
    for (int label = 0; label < labels; label++) {
      assertEquals(stock.classIndex().get(label), own.labels().get(label));
    }
    for (int word = 0; word < words; word++) {
      for (int label = 0; label < labels; label++) {
        assertEquals(stock.prob(word, label), own.of(word, label), ROUNDING);
        for (int before = 0; word > 0 && before < labels; before++) {
          assertEquals(
              stock.prob(word, new int[] {before, label}), own.of(word, before, label), ROUNDING);
        }
      }
    }
  }

  private static CRFClassifier<CoreLabel> stock() throws IOException, ClassNotFoundException {
    try (InputStream model = Tagger.class.getResourceAsStream("/models/mentions.crf.gz")) {
      model.skipNBytes(2 * Double.BYTES); // the calibration
      return CRFClassifier.getClassifier(new BufferedInputStream(new GZIPInputStream(model)));
    }
  }
}
