package org.methodgraph.read;

import java.util.ArrayList;
import java.util.List;
import org.methodgraph.model.Notes;
import org.methodgraph.model.PaperId;

/** What stands about one paper on a page, while it is being put together. */
final class Entry {
  private final List<PaperId> ids = new ArrayList<>();
  private final List<Paragraph> texts = new ArrayList<>();
  private final List<String> comments = new ArrayList<>();
  private String title = "";
  private String created = "";
  private String updated = "";
  private int line;
  private boolean identified;

  void add(Paragraph text) {
    startAt(text.line());
    texts.add(text);
  }

  /** Takes a line of details; what is odd about it goes to {@code intake}. */
  void add(int at, String text, Intake intake) {
    startAt(at);
    Details details = Details.read(text);
    identified |= Details.identify(text);
    ids.addAll(details.ids());
    title = title.isEmpty() ? details.title() : title;
    if (!details.comment().isEmpty()) {
      comments.add(details.comment());
    }
    created = created.isEmpty() ? details.created() : created;
    updated = details.updated().isEmpty() ? updated : details.updated();
    if (!details.odd().isEmpty()) {
      intake.notice(at, details.odd());
    }
  }

  private void startAt(int at) {
    line = line == 0 ? at : line;
  }

  /** Its paragraphs, as far as they were not made the title. */
  List<Paragraph> texts() {
    return texts;
  }

  /** Number of its first line, 0 while it is empty. */
  int line() {
    return line;
  }

  /** Whether it has a line with an identifier or a date. */
  boolean isIdentified() {
    return identified;
  }

  /** Whether it has another identifier of the same kind, which only another paper can have. */
  boolean contradicts(List<PaperId> others) {
    return others.stream()
        .anyMatch(
            other ->
                !ids.contains(other) && ids.stream().anyMatch(id -> id.scheme() == other.scheme()));
  }

  boolean isEmpty() {
    return line == 0;
  }

  /**
   * The record with {@code body} as its abstract and {@code heading} for want of a labelled title.
   */
  Draft draft(int firstLine, String heading, List<Paragraph> body) {
    String name = title.isEmpty() ? heading : title;
    return new Draft(
        firstLine,
        List.copyOf(ids),
        Title.bare(name),
        Body.text(body),
        created,
        updated,
        notes(body));
  }

  /** By what the authors say in comments, labelled or not. */
  private Notes notes(List<Paragraph> body) {
    List<String> said = new ArrayList<>(comments);
    texts.stream()
        .filter(paragraph -> !body.contains(paragraph) && Comment.is(paragraph.text()))
        .forEach(paragraph -> said.add(paragraph.text()));
    return new Notes(0, TakenBack.saidBy(said), Links.in(said));
  }
}
