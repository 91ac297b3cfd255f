package org.methodgraph.learn;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.methodgraph.lexicon.Lexicon;
import org.methodgraph.model.ConceptType;
import org.methodgraph.model.Document;
import org.methodgraph.model.Mentions;
import org.methodgraph.model.Sentence;
import org.methodgraph.model.Span;

/** Finds names by a trained CRF. Any number of threads may share one tagger. */
public final class Tagger {
  private static final String MODEL = "/models/mentions.crf.gz";
  private static final double LEAST = 0.02;
  private static final double THRESHOLD = 0.42;
  private static final double LENT = 0.5;

  private final CRFClassifier<CoreLabel> crf;
  private final Sureness sureness;
  private final ChooseSpans chooseSpans = new ChooseSpans(THRESHOLD, LENT);

  Tagger(CRFClassifier<CoreLabel> crf, Sureness sureness) {
    this.crf = crf;
    this.sureness = sureness;
  }

  /**
   * The same tagger with confidences that mean what they say.
   *
   * @param unseen what such taggers find in texts that they have not seen
   */
  public Tagger calibrated(List<JudgedSpan> unseen) {
    return new Tagger(crf, Sureness.of(unseen));
  }

  /** Loads the model that travels with the program. */
  public static Tagger load() {
    try (InputStream in = Tagger.class.getResourceAsStream(MODEL)) {
      if (in == null) {
        throw new IllegalStateException(
            "the program lacks its model " + MODEL + "; build it again or run train");
      }
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads a model that {@link #write} wrote. */
  public static Tagger read(InputStream in) throws IOException {
    try {
      ObjectInputStream objects =
          new ObjectInputStream(new BufferedInputStream(new GZIPInputStream(in)));
      CRFClassifier<CoreLabel> crf = CRFClassifier.getClassifier(objects);
      return new Tagger(crf, new Sureness(objects.readDouble(), objects.readDouble()));
    } catch (ClassNotFoundException | ClassCastException e) {
      throw new IOException("not a tagger model, or one of another version; run train", e);
    }
  }

  /** Writes the model; the same model gives the same bytes. */
  public void write(OutputStream out) throws IOException {
    GZIPOutputStream zipped = new GZIPOutputStream(out);
    ObjectOutputStream objects = new ObjectOutputStream(zipped);
    crf.serializeClassifier(objects);
    objects.writeDouble(sureness.slope());
    objects.writeDouble(sureness.shift());
    objects.flush();
    zipped.finish();
  }

  /**
   * Tags a document.
   *
   * @param rules what rules find in it, and the short forms that it explains
   * @return names in order, none overlapping another
   */
  public List<TaggedSpan> tag(Document document, Lexicon lexicon, Mentions rules) {
    return chooseSpans.from(document, candidates(document, lexicon, rules, Corpus.OWN)).stream()
        .map(this::calibrated)
        .toList();
  }

  private TaggedSpan calibrated(TaggedSpan span) {
    return new TaggedSpan(span.span(), span.type(), sureness.of(span.probability()));
  }

  /**
   * What the features of a name's words weigh, in log odds against their being no name. The labels
   * of neighbouring words weigh too and are left out, so that the sum is not the whole score.
   *
   * @param rules what rules find in the document, and the short forms that it explains
   * @param span where the name stands, in the clean text
   */
  public Map<String, Double> weigh(
      Document document, Lexicon lexicon, Mentions rules, Span span, ConceptType type) {
    Sentence sentence = document.sentenceAt(span.start());
    List<List<CoreLabel>> words =
        new ReadyText(new FindClues(lexicon)).of(document, rules, Corpus.OWN);
    return new WeighSpan(crf).of(sentence, words.get(sentence.index()), span, type);
  }

  /** All spans that may be names, with their probabilities, in order; they overlap. */
  List<TaggedSpan> candidates(Document document, Lexicon lexicon, Mentions rules, Corpus corpus) {
    ReadyText readyText = new ReadyText(new FindClues(lexicon));
    List<List<CoreLabel>> sentences = readyText.of(document, rules, corpus);
    List<TaggedSpan> spans = new ArrayList<>();
    for (int s = 0; s < sentences.size(); s++) {
      spans.addAll(
          SpanProbabilities.in(
              document.sentences().get(s), crf.getCliqueTree(sentences.get(s)), LEAST));
    }
    return spans;
  }
}
