package org.methodgraph.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.methodgraph.model.Paper;
import org.methodgraph.model.Problem;

/** Reads texts of tests as if they came from standard input. */
final class Pages {
  static final InputStream NOTHING = InputStream.nullInputStream();

  private Pages() {}

  static Reading read(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  static Reading read(byte[] bytes) {
    return ReadPapers.byContent(new ByteArrayInputStream(bytes)).read(List.of("-"));
  }

  static byte[] sample(String name) throws IOException {
    try (InputStream in = Pages.class.getResourceAsStream("/read/" + name)) {
      return in.readAllBytes();
    }
  }

  /** All that was read, to be compared with a file. */
  static String dump(Reading reading) {
    StringBuilder dump = new StringBuilder();
    for (Paper paper : reading.papers()) {
      dump.append("line ").append(paper.origin().line()).append(' ').append(ids(paper));
      dump.append("\ncreated ").append(paper.created()).append(", updated ");
      dump.append(paper.updated()).append(", version ").append(paper.notes().version());
      dump.append(", ").append(paper.notes().standing());
      dump.append("\nlinks ").append(paper.notes().links());
      dump.append("\ntitle ").append(paper.title());
      dump.append("\nabstract ").append(paper.abstractText()).append("\n\n");
    }
    problems(reading).forEach(problem -> dump.append(problem).append('\n'));
    FileSummary file = reading.files().get(0);
    return dump.append(
            "%s: %d papers, %d of them without abstract, %d taken back; %d skipped, %d passed over\n"
                .formatted(
                    file.format(),
                    file.papers(),
                    file.titlesOnly(),
                    file.takenBack(),
                    file.skipped(),
                    file.passedOver()))
        .toString();
  }

  static List<String> titles(Reading reading) {
    return reading.papers().stream().map(Paper::title).toList();
  }

  static List<String> abstracts(Reading reading) {
    return reading.papers().stream().map(Paper::abstractText).toList();
  }

  static List<String> ids(Paper paper) {
    return paper.ids().stream().map(id -> id.display()).toList();
  }

  /** Kind, line and message of each problem. */
  static List<String> problems(Reading reading) {
    return reading.problems().stream().map(Pages::line).toList();
  }

  private static String line(Problem problem) {
    return problem.kind() + " " + problem.origin().line() + ": " + problem.message();
  }
}
