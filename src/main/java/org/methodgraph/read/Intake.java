package org.methodgraph.read;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.methodgraph.model.Origin;
import org.methodgraph.model.Paper;
import org.methodgraph.model.PaperId;
import org.methodgraph.model.Problem;

/** Turns what a reader finds in one file into papers and problems, and counts them. */
public final class Intake {
  /** Words that an abstract has at least. */
  static final int FEWEST_WORDS = 3;

  /** Characters that an abstract has at most. */
  static final int LONGEST = 20_000;

  private static final Set<String> PLACEHOLDERS =
      Set.of("no abstract available", "no abstract provided", "abstract not available");

  private final String file;
  private final String place;
  private final PaperSink sink;
  private int records;
  private int papers;
  private int skipped;
  private int passedOver;
  private String whyNot = "";

  /**
   * @param file name of the file as the user gave it
   * @param place its name in the identifiers of papers that have none of their own
   */
  Intake(String file, String place, PaperSink sink) {
    this.file = file;
    this.place = place;
    this.sink = sink;
  }

  /** Takes a record: it becomes a paper or is skipped with the reason. */
  void take(Draft draft) {
    String unfit = unfit(draft.abstractText());
    if (!unfit.isEmpty()) {
      skip(draft.line(), unfit);
      return;
    }
    records++;
    papers++;
    List<PaperId> ids =
        draft.ids().isEmpty() ? List.of(PaperId.place(place, records)) : draft.ids();
    sink.paper(
        new Paper(
            ids,
            draft.title(),
            draft.abstractText(),
            draft.created(),
            draft.updated(),
            new Origin(file, draft.line())));
  }

  /** A record is left out. */
  void skip(int line, String message) {
    records++;
    skipped++;
    report(line, Problem.Kind.SKIPPED, message);
  }

  /** A record is taken, but something about it is odd. */
  void notice(int line, String message) {
    report(line, Problem.Kind.NOTICED, message);
  }

  /** Lines belong to the page and not to a paper. */
  void passOver(int lines) {
    passedOver += lines;
  }

  /** The file cannot be read, or not from this line on. */
  void unreadable(int line, String message) {
    whyNot = message;
    report(line, Problem.Kind.UNREADABLE, message);
  }

  boolean isEmpty() {
    return records == 0;
  }

  int papers() {
    return papers;
  }

  void close(String format) {
    sink.file(new FileSummary(file, format, whyNot, papers, skipped, passedOver));
  }

  private void report(int line, Problem.Kind kind, String message) {
    sink.problem(new Problem(new Origin(file, line), kind, message));
  }

  private static String unfit(String text) {
    if (text.length() > LONGEST) {
      return ("an abstract of %,d characters; no more than %,d are expected. Give one"
              + " abstract per record, not whole papers.")
          .formatted(text.length(), LONGEST);
    }
    int words = Prose.words(text);
    if (words == 0) {
      return ("the abstract is empty; expected at least %d words. Add the abstract or"
              + " remove the record.")
          .formatted(FEWEST_WORDS);
    }
    if (words < FEWEST_WORDS) {
      return ("an abstract of %d %s (\"%s\"); expected at least %d words of running"
              + " text. Add the abstract or remove the record.")
          .formatted(words, words == 1 ? "word" : "words", Quote.start(text), FEWEST_WORDS);
    }
    if (PLACEHOLDERS.contains(bare(text))) {
      return "\"%s\" stands in the place of the abstract. Add the abstract or remove the record."
          .formatted(Quote.start(text));
    }
    return "";
  }

  private static String bare(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z ]", "").strip();
  }
}
