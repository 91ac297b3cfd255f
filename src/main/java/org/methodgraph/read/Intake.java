package org.methodgraph.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.methodgraph.model.Notes;
import org.methodgraph.model.Origin;
import org.methodgraph.model.Paper;
import org.methodgraph.model.PaperId;
import org.methodgraph.model.Problem;
import org.methodgraph.model.Standing;

/** Turns what a reader finds in one file into papers and problems, and counts them. */
public final class Intake {
  /** Words that an abstract has at least. */
  static final int FEWEST_WORDS = 3;

  /** Characters that an abstract has at most. */
  static final int LONGEST = 20_000;

  private static final int LONGEST_TITLE = 2_000;

  /** CoreNLP's tokenizer takes minutes for a word of 20,000 characters. */
  private static final int LONGEST_WORD = 2_000;

  private static final String CUT_SHORT =
      "the abstract is cut short: it ends in dots. It is taken as it is; give the whole one, and"
          + " the longer text wins.";

  private static final Set<String> PLACEHOLDERS =
      Set.of("no abstract available", "no abstract provided", "abstract not available");

  private final String file;
  private final String place;
  private final PaperSink sink;
  private int records;
  private int papers;
  private int skipped;
  private int passedOver;
  private int titlesOnly;
  private int takenBack;
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

  /**
   * Takes a record: it becomes a paper or is skipped with the reason. One with a title but no
   * abstract waits for another source to give the abstract.
   */
  void take(Draft draft) {
    boolean titleOnly = draft.abstractText().isEmpty() && !draft.title().isEmpty();
    String unfit = titleOnly ? "" : unfit(draft.abstractText());
    if (unfit.isEmpty() && draft.title().length() > LONGEST_TITLE) {
      unfit =
          "a title of %,d characters; no more than %,d are expected. Mend the record."
              .formatted(draft.title().length(), LONGEST_TITLE);
    }
    if (!unfit.isEmpty()) {
      skip(draft.line(), unfit);
      return;
    }
    records++;
    papers++;
    Notes notes = notes(draft);
    titlesOnly += titleOnly ? 1 : 0;
    takenBack += notes.standing() == Standing.CURRENT ? 0 : 1;
    Paper paper =
        new Paper(
            ids(draft),
            draft.title(),
            draft.abstractText(),
            draft.created(),
            draft.updated(),
            new Origin(file, draft.line()),
            notes);
    if (paper.isCutShort()) {
      notice(draft.line(), CUT_SHORT);
    }
    sink.paper(paper);
  }

  private List<PaperId> ids(Draft draft) {
    List<PaperId> ids = new ArrayList<>(draft.ids());
    draft.ids().forEach(id -> id.arxivOfDoi().ifPresent(ids::add));
    return ids.isEmpty() ? List.of(PaperId.place(place, records)) : ids;
  }

  private static Notes notes(Draft draft) {
    Notes said = draft.notes();
    List<String> links = new ArrayList<>(said.links());
    links.addAll(Links.in(List.of(draft.abstractText())));
    Standing standing = TakenBack.saidBy(draft.title(), draft.abstractText());
    return new Notes(said.version(), TakenBack.worse(said.standing(), standing), links);
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

  /** A sentence on what was taken so far, for messages on files that break off. */
  String takenBefore() {
    return switch (papers) {
      case 0 -> "No paper came before.";
      case 1 -> "The paper before is taken.";
      default -> "The %,d papers before are taken.".formatted(papers);
    };
  }

  void close(String format) {
    sink.file(
        new FileSummary(file, format, whyNot, papers, skipped, passedOver, titlesOnly, takenBack));
  }

  private void report(int line, Problem.Kind kind, String message) {
    sink.problem(new Problem(new Origin(file, line), kind, message));
  }

  private static int longestWord(String text) {
    int longest = 0;
    int start = 0;
    for (int at = 0; at <= text.length(); at++) {
      if (at == text.length() || Character.isWhitespace(text.charAt(at))) {
        longest = Math.max(longest, at - start);
        start = at + 1;
      }
    }
    return longest;
  }

  private static String unfit(String text) {
    if (text.length() > LONGEST) {
      return ("an abstract of %,d characters; no more than %,d are expected. Give one"
              + " abstract per record, not whole papers.")
          .formatted(text.length(), LONGEST);
    }
    int word = longestWord(text);
    if (word > LONGEST_WORD) {
      return ("a word of %,d characters; no more than %,d are expected. Take out what is no text,"
              + " or remove the record.")
          .formatted(word, LONGEST_WORD);
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
