package org.methodgraph.analyse;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.util.Properties;

/**
 * CoreNLP's annotators in a row with their default models, as users chain them: the yardstick for
 * our own line. Any number of threads may share one.
 */
public final class StockAnnotators {
  private final StanfordCoreNLP pipeline;

  private StockAnnotators(StanfordCoreNLP pipeline) {
    this.pipeline = pipeline;
  }

  /**
   * Loads the models.
   *
   * @param annotators their names, with commas between
   */
  public static StockAnnotators load(String annotators) {
    RedwoodConfiguration.errorLevel().apply();
    Properties settings = new Properties();
    settings.setProperty("annotators", annotators);
    settings.setProperty("tokenize.options", "untokenizable=noneKeep");
    // Dates would need libraries that do not travel with this program.
    settings.setProperty("ner.useSUTime", "false");
    settings.setProperty("ner.applyNumericClassifiers", "false");
    return new StockAnnotators(new StanfordCoreNLP(settings));
  }

  /** Annotates a text and gives the number of its tokens. */
  public int annotate(String text) {
    Annotation annotation = new Annotation(text);
    pipeline.annotate(annotation);
    return annotation.get(CoreAnnotations.TokensAnnotation.class).size();
  }
}
