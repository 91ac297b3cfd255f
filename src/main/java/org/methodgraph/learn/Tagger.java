package org.methodgraph.learn;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.methodgraph.lexicon.Lexicon;
import org.methodgraph.model.ConceptType;
import org.methodgraph.model.Document;
import org.methodgraph.model.Mentions;
import org.methodgraph.model.Sentence;
import org.methodgraph.model.Span;
import org.methodgraph.model.Token;

/**
 * Finds names by a trained CRF. CoreNLP trains it and writes its file; here it is used without
 * CoreNLP, in a tenth of the time, with the same probabilities but for rounding. Any number of
 * threads may share one tagger.
 */
public final class Tagger {
  private static final String MODEL = "/models/mentions.crf.gz";
  private static final double LEAST = 0.02;
  private static final double THRESHOLD = 0.42;
  private static final double LENT = 0.7;

  private final byte[] file;
  private final ChainWeights weights;
  private final Sureness sureness;
  private final ChooseSpans chooseSpans = new ChooseSpans(THRESHOLD, LENT);

  private Tagger(byte[] file, ChainWeights weights, Sureness sureness) {
    this.file = file;
    this.weights = weights;
    this.sureness = sureness;
  }

  /**
   * The same tagger with confidences that mean what they say.
   *
   * @param unseen what such taggers find in texts that they have not seen
   */
  public Tagger calibrated(List<JudgedSpan> unseen) {
    return new Tagger(file, weights, Sureness.of(unseen));
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
    DataInputStream data = new DataInputStream(in);
    Sureness sureness = new Sureness(data.readDouble(), data.readDouble());
    byte[] file = data.readAllBytes();
    return new Tagger(file, ChainWeights.read(new ByteArrayInputStream(file)), sureness);
  }

  /** A tagger by what CoreNLP has trained; the same weights give the same file. */
  static Tagger of(CRFClassifier<CoreLabel> crf) {
    try {
      ByteArrayOutputStream file = new ByteArrayOutputStream();
      GZIPOutputStream zipped = new GZIPOutputStream(file);
      ObjectOutputStream objects = new ObjectOutputStream(zipped);
      crf.serializeClassifier(objects);
      objects.flush();
      zipped.finish();
      byte[] bytes = file.toByteArray();
      return new Tagger(bytes, ChainWeights.read(new ByteArrayInputStream(bytes)), Sureness.PLAIN);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes the model; the same model gives the same bytes. */
  public void write(OutputStream out) throws IOException {
    DataOutputStream data = new DataOutputStream(out);
    data.writeDouble(sureness.slope());
    data.writeDouble(sureness.shift());
    data.write(file);
  }

  /**
   * Tags a document.
   *
   * @param rules what rules find in it, and the short forms that it explains
   * @return names in order, none overlapping another
   */
  public List<TaggedSpan> tag(Document document, Lexicon lexicon, Mentions rules) {
    return chooseSpans
        .from(document, candidates(document, lexicon, rules), rules.acronyms())
        .stream()
        .map(span -> new TaggedSpan(span.span(), span.type(), sureness.of(span.probability())))
        .toList();
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
    List<Clue> clues = new FindClues(lexicon).in(document, rules);
    List<List<String>> features = ReadyText.features(sentence, new DocumentWords(document), clues);
    return new WeighSpan(weights).of(sentence, features, span, type);
  }

  /** All spans that may be names, with their probabilities, in order; they overlap. */
  List<TaggedSpan> candidates(Document document, Lexicon lexicon, Mentions rules) {
    List<Clue> clues = new FindClues(lexicon).in(document, rules);
    DocumentWords words = new DocumentWords(document);
    List<TaggedSpan> spans = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      spans.addAll(SpanProbabilities.in(sentence, marginals(sentence, words, clues), LEAST));
    }
    return spans;
  }

  /** How likely the labels are at the words of a sentence. */
  Marginals marginals(Sentence sentence, DocumentWords words, List<Clue> clues) {
    List<Token> tokens = sentence.tokens();
    double[][] scores = new double[tokens.size()][weights.labels().size()];
    double[][] steps = new double[tokens.size()][];
    SentenceFeatures.of(
        sentence,
        words,
        clues,
        i -> (name, values) -> weights.addTo(scores[i], FeatureSink.hash(name, values)));
    for (int i = 1; i < tokens.size(); i++) {
      steps[i] = weights.steps(StepFeatures.ofTags(tokens, i));
    }
    return new Marginals(weights.labels(), scores, steps);
  }
}
