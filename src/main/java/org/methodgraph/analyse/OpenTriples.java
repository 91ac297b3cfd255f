package org.methodgraph.analyse;

import edu.stanford.nlp.ie.util.RelationTriple;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.naturalli.NaturalLogicAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.methodgraph.model.Span;

/**
 * CoreNLP's open information extraction (Angeli, Premkumar and Manning 2015). The program does not
 * read facts with it: it is what the program is compared with. Two to five abstracts a second.
 */
public final class OpenTriples {
  private final StanfordCoreNLP pipeline;

  private OpenTriples(StanfordCoreNLP pipeline) {
    this.pipeline = pipeline;
  }

  /** Loads the models from the class path. */
  public static OpenTriples load() {
    RedwoodConfiguration.errorLevel().apply();
    Properties settings = new Properties();
    settings.setProperty("annotators", "tokenize,pos,lemma,depparse,natlog,openie");
    settings.setProperty("tokenize.options", "untokenizable=noneKeep,invertible=false");
    settings.setProperty("ssplit.newlineIsSentenceBreak", "always");
    return new OpenTriples(new StanfordCoreNLP(settings));
  }

  /** All triples of a text, sentence by sentence. */
  public List<Triple> in(String text) {
    Annotation annotation = new Annotation(text);
    pipeline.annotate(annotation);
    List<Triple> triples = new ArrayList<>();
    for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
      for (RelationTriple triple :
          sentence.get(NaturalLogicAnnotations.RelationTriplesAnnotation.class)) {
        triples.add(
            new Triple(
                span(triple.subject), triple.relationLemmaGloss().strip(), span(triple.object)));
      }
    }
    return triples;
  }

  private static Span span(List<CoreLabel> words) {
    int start = words.stream().mapToInt(CoreLabel::beginPosition).min().orElseThrow();
    int end = words.stream().mapToInt(CoreLabel::endPosition).max().orElseThrow();
    return new Span(start, end);
  }
}
