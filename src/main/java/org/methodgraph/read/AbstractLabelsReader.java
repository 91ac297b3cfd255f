package org.methodgraph.read;

import java.util.ArrayList;
import java.util.List;

/** Reads pages on which each abstract follows the word {@code Abstract:}. */
final class AbstractLabelsReader implements PaperReader {
  @Override
  public String name() {
    return "abstract-labels";
  }

  @Override
  public String description() {
    return "A page of paragraphs that start with \"Abstract:\", as CatalyzeX and arXiv show them;"
        + " titles, identifiers and dates around them are taken where they can be told from the"
        + " rest. Recognised by that label.";
  }

  @Override
  public boolean recognises(Sample sample) {
    return PageShape.of(sample) == PageShape.LABELLED;
  }

  @Override
  public void read(Sample sample, Lines lines, Intake intake) {
    Scan scan = new Scan(intake, isTitled(Paragraphs.of(sample)));
    new Paragraphs(lines).forEachRemaining(scan::add);
    scan.end();
  }

  /** A line above the first label may be the page's own; titles stand above most labels. */
  private static boolean isTitled(List<Paragraph> beginning) {
    int labels = 0;
    int titled = 0;
    boolean title = false;
    for (Paragraph paragraph : beginning) {
      if (AbstractLabel.isOn(paragraph.text())) {
        labels++;
        titled += title ? 1 : 0;
        title = false;
      } else {
        title |= isHead(paragraph);
      }
    }
    return titled * 2 > labels;
  }

  private static boolean isHead(Paragraph paragraph) {
    String text = paragraph.text();
    return Title.canBe(text) && !Prose.isProse(text) && !Comment.is(text);
  }

  private static final class Scan {
    private final Intake intake;
    private final boolean titled;
    private final List<Paragraph> heads = new ArrayList<>();
    private Entry above = new Entry();
    private Entry entry = new Entry();
    private String title = "";
    private int firstLine;
    private boolean inHeader = true;
    private boolean open;

    Scan(Intake intake, boolean titled) {
      this.intake = intake;
      this.titled = titled;
    }

    void add(Paragraph paragraph) {
      String text = paragraph.text();
      if (AbstractLabel.isOn(text)) {
        start(paragraph);
      } else if (Details.areOn(text)) {
        addDetails(paragraph);
      } else if (open && goesOn(paragraph)) {
        entry.add(paragraph);
      } else if (isHead(paragraph)) {
        open = false;
        heads.add(paragraph);
      } else {
        leaveOut(paragraph);
      }
    }

    private void start(Paragraph paragraph) {
      finish();
      entry = above;
      above = new Entry();
      firstLine = entry.isEmpty() ? paragraph.line() : entry.line();
      takeTitle();
      inHeader = false;
      open = true;
      String text = AbstractLabel.off(paragraph.text());
      if (!text.isEmpty()) {
        entry.add(new Paragraph(paragraph.line(), text, paragraph.afterBlank()));
      }
    }

    /** Titles come before names; but above the first paper the page's own lines come before. */
    private void takeTitle() {
      title = "";
      if (titled && !heads.isEmpty()) {
        Paragraph head = heads.remove(inHeader ? Title.indexIn(heads) : 0);
        title = head.text();
        firstLine = Math.min(firstLine, head.line());
      }
      intake.passOver(heads.size());
      heads.clear();
    }

    private void addDetails(Paragraph paragraph) {
      open = false;
      Entry owner = belongsBelow(paragraph.text()) ? above : entry;
      owner.add(paragraph.line(), paragraph.text(), intake);
    }

    /** Details mostly stand under their abstract; not so a title or a second arXiv id. */
    private boolean belongsBelow(String text) {
      Details details = Details.read(text);
      return inHeader
          || !above.isEmpty()
          || !details.title().isEmpty()
          || entry.contradicts(details.ids());
    }

    private boolean goesOn(Paragraph paragraph) {
      String text = paragraph.text();
      List<Paragraph> body = entry.texts();
      if (body.isEmpty()) {
        return true;
      }
      return Body.goesOn(body.get(body.size() - 1), paragraph)
          && !Comment.is(text)
          && !Furniture.is(text);
    }

    private void leaveOut(Paragraph paragraph) {
      open = false;
      boolean notice = Furniture.is(paragraph.text()) || Comment.is(paragraph.text());
      if (notice || Prose.words(paragraph.text()) < Prose.SOME_WORDS) {
        intake.passOver(1);
      } else {
        intake.skip(
            paragraph.line(),
            ("a paragraph without \"Abstract:\" in front of it (\"%s\"); put"
                    + " \"Abstract:\" there if it is an abstract.")
                .formatted(Quote.start(paragraph.text())));
      }
    }

    private void finish() {
      if (!inHeader && entry.texts().isEmpty()) {
        intake.skip(
            firstLine,
            "nothing stands after \"Abstract:\"; expected the abstract there. Add it"
                + " or remove the label.");
      } else if (!inHeader) {
        intake.take(entry.draft(firstLine, title, entry.texts()));
      }
    }

    void end() {
      finish();
      intake.passOver(heads.size());
    }
  }
}
