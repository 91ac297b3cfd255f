package org.methodgraph.distribute;

import java.nio.file.Path;
import java.util.List;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.storage.StorageLevel;
import org.methodgraph.build.CommonQuads;
import org.methodgraph.graph.Iris;
import org.methodgraph.graph.Share;
import scala.Tuple2;

/**
 * From papers to sorted N-Quads on many machines. Three steps: each paper by itself; what follows
 * from all papers (claims, labels of concepts, counts), joined by key; then all lines sorted, each
 * once. What comes out depends neither on the number of machines nor on which of them fail.
 */
final class DistributeBuild {
  /** The lexicon travels with its tasks, which should be small. */
  private static final int LINES_PER_TASK = 4000;

  private final JavaSparkContext spark;
  private final JobSettings settings;
  private final Step step;

  DistributeBuild(JavaSparkContext spark, JobSettings settings, Step step) {
    this.spark = spark;
    this.settings = settings;
    this.step = step;
  }

  /**
   * Works on the papers of the folders.
   *
   * @param papers how many there are
   * @return how many papers were left out; {@code problems/} tells why
   */
  long run(Folders folders, int papers) {
    int tasks = Math.max(1, papers / settings.papersPerTask());
    // On disk: to extract again is what costs, and what is read from there may be changed freely.
    JavaRDD<Outcome> outcomes =
        spark
            .textFile(folders.papers(), tasks)
            .mapPartitions(new ExtractPartition(settings, step))
            .persist(StorageLevel.DISK_ONLY());
    JavaRDD<String> lines = outcomes.flatMap(outcome -> outcome.lines().iterator());
    sorted(lines.union(following(outcomes)).union(common()), tasks)
        .saveAsTextFile(folders.nquads());
    JavaRDD<String> problems =
        outcomes
            .flatMap(outcome -> outcome.problems().iterator())
            .sortBy(line -> line, true, 1)
            .cache();
    problems.saveAsTextFile(folders.problems());
    return problems.count();
  }

  private JavaRDD<String> following(JavaRDD<Outcome> outcomes) {
    String base = settings.base();
    JavaPairRDD<String, Share> shares =
        outcomes
            .flatMap(outcome -> outcome.shares().iterator())
            .mapToPair(share -> new Tuple2<>(share.key(), share));
    return shares
        .combineByKey(share -> share, Share::join, Share::join)
        .values()
        .flatMap(share -> Outcome.lines(share.quads(new Iris(base))).iterator());
  }

  private JavaRDD<String> common() {
    List<Path> lexicons =
        settings.lexicons().stream()
            .map(name -> Path.of(org.apache.spark.SparkFiles.get(name)))
            .toList();
    List<String> lines =
        Outcome.lines(CommonQuads.of(lexicons, settings.base(), settings.threshold()));
    return spark.parallelize(lines, 1 + lines.size() / LINES_PER_TASK);
  }

  private static JavaRDD<String> sorted(JavaRDD<String> lines, int parts) {
    return lines
        .mapToPair(line -> new Tuple2<>(line, (Void) null))
        .sortByKey(new LineOrder(), true, parts)
        .keys()
        .mapPartitions(new DropRepeats());
  }
}
