package org.methodgraph.build;

import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import org.methodgraph.model.Paper;
import org.methodgraph.model.Problem;

/** Reads inputs as a build does and hands the papers, each of them once, to somebody else. */
public final class GatherPapers {
  private GatherPapers() {}

  /**
   * @param format name of the reader to use; empty to recognise each file by its content
   * @param stdin what {@code -} among the inputs stands for
   * @return everything that was odd, in order
   * @throws org.methodgraph.read.UnknownFormatException if there is no reader of the asked name
   */
  public static List<Problem> into(
      Consumer<Paper> sink, List<String> inputs, String format, InputStream stdin) {
    try (ReadInputs read = ReadInputs.of(inputs, format, stdin)) {
      read.papers().forEach(sink);
      return read.problems();
    }
  }
}
