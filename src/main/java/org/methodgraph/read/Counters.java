package org.methodgraph.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.methodgraph.model.Paper;
import org.methodgraph.model.PaperId;

/**
 * Tells identifiers from mere counters. Two tables may both number their rows from 1; where one
 * number stands with papers of different titles and beginnings, it identifies none of them and
 * becomes a place in its file.
 */
final class Counters {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,7}(?:\\.0)?");
  private static final int FIRST_WORDS = 12;
  private static final Comparator<Paper> BY_TEXT = Comparator.comparing(Paper::text);

  private Counters() {}

  static List<Paper> replaced(List<Paper> records) {
    Set<PaperId> counters = counters(records);
    return counters.isEmpty()
        ? records
        : records.stream().map(record -> replaced(record, counters)).toList();
  }

  private static Set<PaperId> counters(List<Paper> records) {
    Map<PaperId, List<Paper>> bearers = new HashMap<>();
    for (Paper record : records) {
      for (PaperId id : record.ids()) {
        if (id.scheme() == PaperId.Scheme.GIVEN && NUMBER.matcher(id.value()).matches()) {
          bearers.computeIfAbsent(id, any -> new ArrayList<>()).add(record);
        }
      }
    }
    bearers.values().removeIf(sameNumber -> !differ(sameNumber));
    return bearers.keySet();
  }

  /** Measured against one of them that does not depend on their order. */
  private static boolean differ(List<Paper> sameNumber) {
    Paper one = Collections.min(sameNumber, BY_TEXT);
    return sameNumber.stream().anyMatch(other -> differ(one, other));
  }

  private static boolean differ(Paper one, Paper other) {
    boolean sameTitle = SameText.title(one).equals(SameText.title(other));
    boolean titles = !one.title().isEmpty() && !other.title().isEmpty();
    String words = SameText.abstractOf(one, FIRST_WORDS);
    return !(titles && sameTitle) && !words.equals(SameText.abstractOf(other, FIRST_WORDS));
  }

  private static Paper replaced(Paper record, Set<PaperId> counters) {
    if (record.ids().stream().noneMatch(counters::contains)) {
      return record;
    }
    Path file = Path.of(record.origin().file()).getFileName();
    List<PaperId> ids = new ArrayList<>();
    for (PaperId id : record.ids()) {
      ids.add(
          counters.contains(id) ? new PaperId(PaperId.Scheme.PLACE, file + "#" + id.value()) : id);
    }
    return new Paper(
        ids,
        record.title(),
        record.abstractText(),
        record.created(),
        record.updated(),
        record.origin(),
        record.notes());
  }
}
