package org.methodgraph.read;

import java.util.ArrayList;
import java.util.List;

/** Reads pages that list papers as a title and under it the abstract. */
final class TitlesReader implements PaperReader {
  @Override
  public String name() {
    return "titles";
  }

  @Override
  public String description() {
    return "A page that lists papers as a line with the title and under it the abstract, such as"
        + " copied search results. Recognised by short lines that alternate with paragraphs of"
        + " prose; lines that belong to the page are passed over.";
  }

  @Override
  public boolean recognises(Sample sample) {
    return PageShape.of(sample) == PageShape.TITLED;
  }

  @Override
  public void read(Sample sample, Lines lines, Intake intake) {
    Scan scan = new Scan(intake, usualWords(Paragraphs.of(sample)));
    new Paragraphs(lines).forEachRemaining(scan::add);
    scan.end();
  }

  /** How many words the abstracts have, give or take. */
  private static int usualWords(List<Paragraph> beginning) {
    int[] words =
        beginning.stream()
            .filter(paragraph -> Prose.isProse(paragraph.text()))
            .mapToInt(paragraph -> Prose.words(paragraph.text()))
            .sorted()
            .toArray();
    return words.length == 0 ? 0 : words[words.length / 2];
  }

  private static final class Scan {
    private final Intake intake;
    private final int usualWords;
    private final List<Paragraph> heads = new ArrayList<>();
    private final List<Paragraph> body = new ArrayList<>();
    private Paragraph title;
    private boolean inHeader = true;

    Scan(Intake intake, int usualWords) {
      this.intake = intake;
      this.usualWords = usualWords;
    }

    void add(Paragraph paragraph) {
      String text = paragraph.text();
      if (Furniture.is(text) || Details.areOn(text)) {
        intake.passOver(1);
      } else if (isShortSentence(paragraph)) {
        body.add(paragraph);
      } else if (!Prose.isProse(text)) {
        addHead(paragraph);
      } else if (heads.isEmpty() && !body.isEmpty()) {
        goOn(paragraph);
      } else if (inHeader && isSlogan(text)) {
        intake.passOver(1);
      } else {
        open(paragraph);
      }
    }

    /** Two words and a full stop are no prose by themselves, but they may end an abstract. */
    private boolean isShortSentence(Paragraph paragraph) {
      return !body.isEmpty()
          && heads.isEmpty()
          && !paragraph.afterBlank()
          && Prose.endsInFullStop(paragraph.text())
          && !Prose.isProse(paragraph.text())
          && !Prose.isTitleCase(paragraph.text());
    }

    /** Pages like to say in a sentence what they are for. */
    private boolean isSlogan(String text) {
      int words = Prose.words(text);
      return words * 4 < usualWords || heads.isEmpty() && words < Prose.MANY_WORDS;
    }

    private void addHead(Paragraph paragraph) {
      if (Title.canBe(paragraph.text())) {
        heads.add(paragraph);
      } else {
        intake.passOver(1);
      }
    }

    private void goOn(Paragraph paragraph) {
      if (Prose.words(paragraph.text()) >= Prose.MANY_WORDS) {
        intake.notice(
            paragraph.line(),
            "a paragraph without a title above it is taken as part of the abstract"
                + " that starts in line "
                + body.get(0).line()
                + "; if it is a paper of its own, put its title above it.");
      }
      body.add(paragraph);
    }

    private void open(Paragraph paragraph) {
      close();
      int index = Title.indexIn(heads);
      title = index < 0 ? null : heads.remove(index);
      leaveOutHeads();
      body.add(paragraph);
    }

    private void close() {
      if (!body.isEmpty()) {
        Paragraph first = title == null ? body.get(0) : title;
        intake.take(new Draft(first.line(), List.of(), titleText(), Body.text(body), "", ""));
        inHeader = false;
      }
      title = null;
      body.clear();
    }

    private String titleText() {
      if (title == null) {
        return "";
      }
      return inHeader ? Title.bare(Title.unglued(title.text())) : Title.bare(title.text());
    }

    /** Titles that no abstract belongs to; above the first paper they are rather the page's own. */
    private void leaveOutHeads() {
      for (Paragraph head : heads) {
        if (inHeader || !Title.isLikely(head.text())) {
          intake.passOver(1);
        } else {
          intake.skip(
              head.line(),
              ("\"%s\" looks like a title, but no abstract stands under it. Add the"
                      + " abstract or remove the title.")
                  .formatted(Quote.start(head.text())));
        }
      }
      heads.clear();
    }

    void end() {
      close();
      leaveOutHeads();
    }
  }
}
