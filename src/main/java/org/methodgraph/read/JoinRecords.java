package org.methodgraph.read;

import java.util.Arrays;

/**
 * Finds the records that are the same paper, by their keys alone. What comes of it does not depend
 * on their order.
 */
final class JoinRecords {
  private static final int NONE = -1;

  private static final int SEVERAL = -2;

  private final RecordKeys keys;
  private final Counters counters;
  private final Groups groups;

  private JoinRecords(RecordKeys keys, Counters counters) {
    this.keys = keys;
    this.counters = counters;
    this.groups = new Groups(keys.size());
  }

  static Groups of(RecordKeys keys, Counters counters) {
    JoinRecords join = new JoinRecords(keys, counters);
    join.byIdentifier();
    join.byTitle();
    join.untitled();
    join.titlesOnly();
    return join.groups;
  }

  private void byIdentifier() {
    KeyIndex first = new KeyIndex();
    for (int record = 0; record < keys.size(); record++) {
      for (int id = keys.firstId(record); id < keys.endOfIds(record); id++) {
        if (!counters.has(keys.id(id))) {
          groups.join(record, first.putIfAbsent(keys.id(id), record));
        }
      }
    }
  }

  private void byTitle() {
    KeyIndex first = new KeyIndex();
    for (int record = 0; record < keys.size(); record++) {
      if (keys.title(record) != 0 && !keys.isTitleOnly(record)) {
        // Two keys made one; either alone would not do.
        long both = KeyIndex.key(keys.title(record) + " " + keys.firstWords(record));
        groups.join(record, first.putIfAbsent(both, record));
      }
    }
  }

  /** Records without title belong to the one title that begins with their words. */
  private void untitled() {
    KeyIndex first = new KeyIndex();
    for (int record = 0; record < keys.size(); record++) {
      if (keys.title(record) == 0 && !keys.isTitleOnly(record)) {
        groups.join(record, first.putIfAbsent(keys.moreWords(record), record));
      }
    }
    KeyIndex titled = new KeyIndex();
    KeyIndex ofSeveralTitles = new KeyIndex();
    for (int record = 0; record < keys.size(); record++) {
      long words = keys.moreWords(record);
      if (keys.title(record) != 0 && !keys.isTitleOnly(record) && first.has(words)) {
        int other = titled.putIfAbsent(words, record);
        if (keys.title(other) != keys.title(record)) {
          // With two titles about it is not known whose the untitled ones are.
          ofSeveralTitles.put(words, record);
        }
      }
    }
    for (int record = 0; record < keys.size(); record++) {
      long words = keys.moreWords(record);
      if (keys.title(record) != 0 && titled.has(words) && !ofSeveralTitles.has(words)) {
        groups.join(record, first.get(words));
      }
    }
  }

  /** A title alone tells whose it is where it is not short and all that bear it are one paper. */
  private void titlesOnly() {
    KeyIndex first = new KeyIndex();
    for (int record = 0; record < keys.size(); record++) {
      if (keys.isTitleOnly(record) && keys.hasTellingTitle(record)) {
        first.putIfAbsent(keys.title(record), record);
      }
    }
    int[] whole = wholeBearers(first);
    for (int record = 0; record < keys.size(); record++) {
      int bearer = keys.hasTellingTitle(record) ? first.get(keys.title(record)) : -1;
      if (bearer >= 0 && whole[bearer] != SEVERAL) {
        groups.join(record, bearer);
      }
    }
  }

  /**
   * By the first record with nothing but a title: the paper with an abstract that has the title.
   */
  private int[] wholeBearers(KeyIndex first) {
    int[] whole = new int[first.size() == 0 ? 0 : keys.size()];
    Arrays.fill(whole, NONE);
    for (int record = 0; record < keys.size(); record++) {
      boolean mayBear = !keys.isTitleOnly(record) && keys.hasTellingTitle(record);
      int bearer = mayBear ? first.get(keys.title(record)) : -1;
      if (bearer >= 0) {
        int root = groups.root(record);
        whole[bearer] = whole[bearer] == NONE || whole[bearer] == root ? root : SEVERAL;
      }
    }
    return whole;
  }
}
