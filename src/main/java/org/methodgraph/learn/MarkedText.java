package org.methodgraph.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.methodgraph.learn.LabelledText.Name;
import org.methodgraph.model.ConceptType;
import org.methodgraph.model.Origin;
import org.methodgraph.model.Paper;
import org.methodgraph.model.PaperId;
import org.methodgraph.model.Span;

/**
 * Text with marks inside: {@code [[diffusion models|M|diffusion model]]}. The last part, the
 * concept, may be missing.
 */
final class MarkedText {
  private static final Pattern MARK = Pattern.compile("\\[\\[([^\\[\\]|]+)\\|([MTDK])[^\\[\\]]*]]");

  private final StringBuilder plain = new StringBuilder();
  private final List<Name> names = new ArrayList<>();

  private MarkedText() {}

  /**
   * Records parted by {@code ---}, each with lines {@code id:}, {@code title:}, {@code abstract:}.
   */
  static List<LabelledText> records(List<String> lines, String file) {
    List<LabelledText> texts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= lines.size(); i++) {
      if (i == lines.size() || lines.get(i).strip().equals("---")) {
        List<String> entry = lines.subList(start, i);
        if (entry.stream().anyMatch(line -> !line.isBlank())) {
          texts.add(entry(entry, new Origin(file, start + 1)));
        }
        start = i + 1;
      }
    }
    return texts;
  }

  private static LabelledText entry(List<String> lines, Origin origin) {
    String title = value(lines, "title:");
    String abstractText = value(lines, "abstract:");
    if (abstractText.isEmpty()) {
      throw new TrainingTextException(
          origin + ": a record without abstract; expected lines id:, title: and abstract:.");
    }
    MarkedText text = new MarkedText();
    text.read(title);
    int titleEnd = text.plain.length();
    text.plain.append(title.isEmpty() ? "" : "\n");
    int abstractStart = text.plain.length();
    text.read(abstractText);
    PaperId id = new PaperId(PaperId.Scheme.GIVEN, value(lines, "id:"));
    Paper paper =
        new Paper(
            List.of(id),
            text.plain.substring(0, titleEnd),
            text.plain.substring(abstractStart),
            "",
            "",
            origin);
    return new LabelledText(paper, Corpus.OWN, text.names);
  }

  private void read(String marked) {
    Matcher mark = MARK.matcher(marked);
    int from = 0;
    while (mark.find()) {
      plain.append(marked, from, mark.start());
      Span span = new Span(plain.length(), plain.length() + mark.group(1).length());
      plain.append(mark.group(1));
      names.add(new Name(span, type(mark.group(2).charAt(0))));
      from = mark.end();
    }
    plain.append(marked, from, marked.length());
  }

  private static ConceptType type(char letter) {
    return switch (letter) {
      case 'M' -> ConceptType.METHOD;
      case 'T' -> ConceptType.TASK;
      case 'D' -> ConceptType.DATASET;
      default -> ConceptType.METRIC;
    };
  }

  private static String value(List<String> lines, String key) {
    return lines.stream()
        .filter(line -> line.startsWith(key))
        .map(line -> line.substring(key.length()).strip())
        .findFirst()
        .orElse("");
  }
}
