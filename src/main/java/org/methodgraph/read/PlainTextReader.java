package org.methodgraph.read;

import java.util.ArrayList;
import java.util.List;

/** Reads plain text: one abstract per block, blank lines between them. */
final class PlainTextReader implements PaperReader {
  /** A file without blank lines must not fill the memory. */
  private static final int LONGEST_BLOCK = 2 * Intake.LONGEST;

  @Override
  public String name() {
    return "plain-text";
  }

  @Override
  public String description() {
    return "Plain text with one abstract per block and a blank line between blocks; a block may"
        + " begin with the title on a line of its own. Recognised by paragraphs of prose where no"
        + " other format fits.";
  }

  @Override
  public boolean recognises(Sample sample) {
    return PageShape.of(sample) == PageShape.BLOCKS;
  }

  @Override
  public void read(Sample sample, Lines lines, Intake intake) {
    Scan scan = new Scan(intake, hasTitles(Paragraphs.of(sample)));
    lines.forEachRemaining(scan::add);
    scan.end();
  }

  /** A single title may as well be the heading of the whole file. */
  private static boolean hasTitles(List<Paragraph> beginning) {
    int titles = 0;
    for (int i = 1; i < beginning.size(); i++) {
      boolean title = !Prose.isProse(beginning.get(i - 1).text());
      titles += title && Prose.isProse(beginning.get(i).text()) ? 1 : 0;
    }
    return titles > 1;
  }

  private static final class Scan {
    private final Intake intake;
    private final boolean hasTitles;
    private final List<Line> block = new ArrayList<>();
    private int length;
    private Line waiting;

    Scan(Intake intake, boolean hasTitles) {
      this.intake = intake;
      this.hasTitles = hasTitles;
    }

    void add(Line line) {
      if (line.isBlank()) {
        close();
      } else {
        if (length <= LONGEST_BLOCK) {
          block.add(line);
        }
        length += line.text().length();
      }
    }

    private void close() {
      if (block.isEmpty()) {
        return;
      }
      String whole = text(block);
      if (Furniture.is(whole)) {
        intake.passOver(block.size());
      } else if (Prose.isProse(whole) || !hasTitles && Prose.isUnendedSentence(whole)) {
        take(block);
      } else if (hasTitles && block.size() == 1 && Title.canBe(whole)) {
        waitForAbstract(block.get(0));
      } else {
        leaveOut(block.get(0), whole);
      }
      block.clear();
      length = 0;
    }

    private void take(List<Line> lines) {
      Line title = waiting;
      waiting = null;
      List<Line> rest = lines;
      if (title == null && startsWithTitle(lines)) {
        title = lines.get(0);
        rest = lines.subList(1, lines.size());
      }
      int line = title == null ? lines.get(0).number() : title.number();
      String titleText = title == null ? "" : Title.bare(title.text());
      intake.take(new Draft(line, List.of(), titleText, text(rest), "", ""));
    }

    /** Whether the first line stands out from those below it. */
    private static boolean startsWithTitle(List<Line> lines) {
      List<Paragraph> paragraphs = Unwrap.paragraphs(lines, true);
      return paragraphs.size() == 2
          && paragraphs.get(1).line() == lines.get(1).number()
          && lines.get(0).text().length() <= Paragraphs.WIDEST_WRAP * 2
          && !Prose.isProse(lines.get(0).text())
          && Title.canBe(lines.get(0).text())
          && Prose.isProse(paragraphs.get(1).text());
    }

    private void waitForAbstract(Line line) {
      leaveOutWaiting();
      waiting = line;
    }

    private void leaveOutWaiting() {
      if (waiting != null) {
        leaveOut(waiting, waiting.text());
        waiting = null;
      }
    }

    private void leaveOut(Line line, String text) {
      int words = Prose.words(text);
      intake.skip(
          line.number(),
          ("\"%s\" (%d %s) is no abstract; expected at least one full sentence, and a"
                  + " blank line between abstracts.")
              .formatted(Quote.start(text), words, words == 1 ? "word" : "words"));
    }

    void end() {
      close();
      leaveOutWaiting();
    }

    private static String text(List<Line> lines) {
      return String.join("\n", lines.stream().map(Line::text).toList());
    }
  }
}
