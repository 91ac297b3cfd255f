package org.methodgraph.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;

/** The paragraphs of a page, read from its lines one after the other. */
final class Paragraphs implements Iterator<Paragraph> {
  /** Longer lines are never part of a wrapped text. */
  static final int WIDEST_WRAP = 130;

  private static final int NARROWEST_WRAP = 40;

  /** Bounds what is kept in memory of a file without blank lines. */
  private static final int LONGEST_RUN = 500;

  private final Iterator<Line> lines;
  private final Queue<Paragraph> ready = new ArrayDeque<>();
  private final List<Line> run = new ArrayList<>();
  private boolean runAfterBlank;
  private boolean afterBlank = true;

  Paragraphs(Iterator<Line> lines) {
    this.lines = lines;
  }

  static List<Paragraph> of(Sample sample) {
    List<Paragraph> all = new ArrayList<>();
    new Paragraphs(sample.lines().iterator()).forEachRemaining(all::add);
    return all;
  }

  @Override
  public boolean hasNext() {
    while (ready.isEmpty() && lines.hasNext()) {
      add(lines.next());
    }
    if (ready.isEmpty()) {
      closeRun();
    }
    return !ready.isEmpty();
  }

  @Override
  public Paragraph next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return ready.remove();
  }

  private void add(Line line) {
    boolean alone = standsAlone(line.text());
    if (line.isBlank() || alone || AbstractLabel.isOn(line.text()) || run.size() == LONGEST_RUN) {
      closeRun();
    }
    if (alone && !line.isBlank()) {
      ready.add(new Paragraph(line.number(), line.text(), afterBlank));
    } else if (!line.isBlank()) {
      runAfterBlank = run.isEmpty() ? afterBlank : runAfterBlank;
      run.add(line);
    }
    afterBlank = line.isBlank();
  }

  private boolean standsAlone(String text) {
    return text.length() > WIDEST_WRAP || Details.areOn(text) || Furniture.is(text) && !isAwaited();
  }

  /** Whether the line so far broke off, so that a mere number or address may be its end. */
  private boolean isAwaited() {
    if (run.isEmpty()) {
      return false;
    }
    String last = run.get(run.size() - 1).text();
    return (run.size() > 1 || last.length() >= NARROWEST_WRAP) && !Prose.endsSentence(last);
  }

  private void closeRun() {
    ready.addAll(Unwrap.paragraphs(run, runAfterBlank));
    run.clear();
  }
}
