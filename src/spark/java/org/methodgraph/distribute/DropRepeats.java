package org.methodgraph.distribute;

import java.util.Iterator;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.spark.api.java.function.FlatMapFunction;

/** Sorted lines, each once. */
final class DropRepeats implements FlatMapFunction<Iterator<String>, String> {
  private static final long serialVersionUID = 1L;

  @Override
  public Iterator<String> call(Iterator<String> lines) {
    return Iter.distinctAdjacent(lines);
  }
}
