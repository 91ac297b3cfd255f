package org.methodgraph.read;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;

/** Reads pages on which each abstract stands with the paper's arXiv id and dates. */
final class ArxivIdsReader implements PaperReader {
  @Override
  public String name() {
    return "arxiv-ids";
  }

  @Override
  public String description() {
    return "A page of abstracts, each followed (or preceded) by a line \"arXiv:2410.08134\" or a"
        + " DOI and perhaps \"Created: 2024-10-09 Updated: 2024-10-12\"; lines of comments between"
        + " are left out. Recognised by lines that hold nothing but an identifier or dates.";
  }

  @Override
  public boolean recognises(Sample sample) {
    return PageShape.of(sample) == PageShape.IDENTIFIED;
  }

  @Override
  public void read(Sample sample, Lines lines, Intake intake) {
    List<Paragraph> beginning = Paragraphs.of(sample);
    boolean idsFirst = startsWithDetails(beginning);
    boolean titled = isTitled(beginning, idsFirst);
    split(new Paragraphs(lines), idsFirst, intake, entry -> take(entry, titled, intake));
  }

  private static boolean startsWithDetails(List<Paragraph> beginning) {
    for (Paragraph paragraph : beginning) {
      if (Details.identify(paragraph.text())) {
        return true;
      }
      if (isAbstract(paragraph) || Prose.endsInFullStop(paragraph.text())) {
        return false;
      }
    }
    return false;
  }

  /** A single line above the first abstract may be the page's own; titles stand above most. */
  private static boolean isTitled(List<Paragraph> beginning, boolean idsFirst) {
    List<Paragraph> titles = new ArrayList<>();
    int[] abstracts = new int[1];
    split(
        beginning.iterator(),
        idsFirst,
        new Intake("", "", new Unheard()),
        entry -> {
          int start = startOfAbstract(entry.texts());
          abstracts[0] += start < 0 ? 0 : 1;
          titles(entry.texts().subList(0, Math.max(start, 0))).stream()
              .limit(1)
              .forEach(titles::add);
        });
    return titles.size() * 2 > abstracts[0]
        && (abstracts[0] > 1 || Prose.isTitleCase(titles.get(0).text()));
  }

  /** Parts the page where details change to text, or text to details. */
  private static void split(
      Iterator<Paragraph> page, boolean idsFirst, Intake intake, Consumer<Entry> entries) {
    Entry entry = new Entry();
    while (page.hasNext()) {
      Paragraph paragraph = page.next();
      boolean details = Details.areOn(paragraph.text());
      boolean marks = Details.identify(paragraph.text());
      boolean ends =
          idsFirst
              ? marks && !entry.texts().isEmpty()
              : !details && entry.isIdentified() && !Furniture.is(paragraph.text());
      if (ends) {
        entries.accept(entry);
        entry = new Entry();
      }
      if (details) {
        entry.add(paragraph.line(), paragraph.text(), intake);
      } else if (Furniture.is(paragraph.text())) {
        intake.passOver(1);
      } else {
        entry.add(paragraph);
      }
    }
    if (!entry.isEmpty()) {
      entries.accept(entry);
    }
  }

  private static void take(Entry entry, boolean titled, Intake intake) {
    List<Paragraph> texts = entry.texts();
    int start = startOfAbstract(texts);
    if (start < 0) {
      leaveOut(entry, intake);
      return;
    }
    List<Paragraph> body = abstractFrom(texts, start);
    if (!entry.isIdentified() && Prose.words(Body.text(body)) < Prose.MANY_WORDS) {
      intake.passOver(texts.size());
      return;
    }
    if (!entry.isIdentified()) {
      intake.notice(
          texts.get(start).line(),
          "no arXiv id, DOI or date stands with this abstract; it is taken without them.");
    }
    List<Paragraph> titles = titled ? titles(texts.subList(0, start)) : List.of();
    int index = Title.indexIn(titles);
    Paragraph first = index < 0 ? body.get(0) : titles.get(index);
    String title = index < 0 ? "" : first.text();
    intake.passOver(start - (index < 0 ? 0 : 1));
    intake.take(entry.draft(first.line(), title, body));
  }

  private static void leaveOut(Entry entry, Intake intake) {
    List<Paragraph> texts = entry.texts();
    if (!entry.isIdentified()) {
      intake.passOver(texts.size());
      return;
    }
    String found =
        texts.isEmpty()
            ? "there is an identifier or date, but no text with it"
            : "\"%s\" is no abstract".formatted(Quote.start(texts.get(0).text()));
    intake.skip(
        entry.line(),
        found + "; expected a paragraph of running text. Add it or remove the entry.");
  }

  private static int startOfAbstract(List<Paragraph> texts) {
    for (int i = 0; i < texts.size(); i++) {
      if (isAbstract(texts.get(i))) {
        return i;
      }
    }
    return startOfShortAbstract(texts);
  }

  private static int startOfShortAbstract(List<Paragraph> texts) {
    for (int i = 0; i < texts.size(); i++) {
      String text = texts.get(i).text();
      if (Prose.endsInFullStop(text)
          && Prose.words(text) >= Intake.FEWEST_WORDS
          && !Comment.is(text)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isAbstract(Paragraph paragraph) {
    String text = paragraph.text();
    return Prose.isProse(text)
        && !Details.areOn(text)
        && !Furniture.is(text)
        && (Prose.words(text) >= Prose.SOME_WORDS || !Comment.is(text));
  }

  /** The paragraphs up to the first that is a comment. */
  private static List<Paragraph> abstractFrom(List<Paragraph> texts, int start) {
    List<Paragraph> body = new ArrayList<>(List.of(texts.get(start)));
    for (Paragraph next : texts.subList(start + 1, texts.size())) {
      if (Comment.is(next.text()) || !Body.goesOn(body.get(body.size() - 1), next)) {
        return body;
      }
      body.add(next);
    }
    return body;
  }

  private static List<Paragraph> titles(List<Paragraph> above) {
    return above.stream()
        .filter(paragraph -> Title.canBe(paragraph.text()) && !Comment.is(paragraph.text()))
        .toList();
  }
}
