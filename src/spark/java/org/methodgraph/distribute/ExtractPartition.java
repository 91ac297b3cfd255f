package org.methodgraph.distribute;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.spark.SparkFiles;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.methodgraph.build.ExtractLines;
import org.methodgraph.model.Paper;

/** The work of a task: papers as lines to what comes of them, one after the other. */
record ExtractPartition(JobSettings settings, Step step)
    implements FlatMapFunction<Iterator<String>, Outcome> {
  @Override
  public Iterator<Outcome> call(Iterator<String> lines) {
    ExtractLines line = Line.of(settings);
    return Iter.map(lines, text -> Outcome.of(extract(PaperLine.read(text), line), line));
  }

  /**
   * A paper that cannot be analysed is told and left out, as in a build. What befalls the machine
   * and not the paper, such as too little memory, ends the task, and Spark runs it elsewhere.
   */
  private ExtractLines.Outcome extract(Paper paper, ExtractLines line) {
    try {
      return step.of(paper, line);
    } catch (RuntimeException | StackOverflowError e) {
      return ExtractLines.leftOut(paper, e);
    }
  }

  /** Lexicon and models, once in each executor, shared by all its tasks. */
  private static final class Line {
    private static JobSettings loadedFor;
    private static ExtractLines loaded;

    static synchronized ExtractLines of(JobSettings settings) {
      if (!settings.equals(loadedFor)) {
        List<Path> lexicons =
            settings.lexicons().stream().map(name -> Path.of(SparkFiles.get(name))).toList();
        loaded = ExtractLines.load(lexicons, settings.base(), settings.threshold());
        loadedFor = settings;
      }
      return loaded;
    }
  }
}
