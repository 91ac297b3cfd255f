package org.methodgraph.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.methodgraph.build.Work;

/** What a build has to do, in a sentence. */
final class ShowWork {
  private ShowWork() {}

  static String line(Work work) {
    List<String> parts = new ArrayList<>();
    add(parts, work.fresh(), "new");
    add(parts, work.changed(), "changed");
    add(parts, work.stale(), "stale" + why(work));
    add(parts, work.removed(), "to be taken out");
    add(parts, work.unchanged(), "as before");
    String line = "Papers: " + (parts.isEmpty() ? "none" : String.join(", ", parts)) + ".";
    if (work.staleUnread() > 0) {
      line +=
          String.format(
              Locale.ROOT,
              "%n%,d more papers of the store were extracted with another lexicon, models or"
                  + " settings and are not among the inputs: name their files too, or drop them"
                  + " with --sync.",
              work.staleUnread());
    }
    return line;
  }

  private static void add(List<String> parts, int count, String what) {
    if (count > 0) {
      parts.add(String.format(Locale.ROOT, "%,d %s", count, what));
    }
  }

  private static String why(Work work) {
    List<String> reasons = new ArrayList<>();
    work.reasons().forEach((reason, count) -> reasons.add(reason + " changed: " + count));
    return reasons.isEmpty() ? "" : " (" + String.join("; ", reasons) + ")";
  }
}
