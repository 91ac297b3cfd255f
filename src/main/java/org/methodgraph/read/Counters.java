package org.methodgraph.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.methodgraph.model.Paper;
import org.methodgraph.model.PaperId;

/**
 * Tells identifiers from mere counters. Two tables may both number their rows from 1; where one
 * number stands with papers of different titles and beginnings, it identifies none of them and
 * becomes a place in its file.
 */
final class Counters {
  private final RecordKeys keys;
  private final KeyIndex counters = new KeyIndex();

  Counters(RecordKeys keys) {
    this.keys = keys;
    KeyIndex bearers = bearers();
    for (int record = 0; record < keys.size(); record++) {
      for (int id = keys.firstId(record); id < keys.endOfIds(record); id++) {
        if (keys.isNumber(id) && differ(bearers.get(keys.id(id)), record)) {
          counters.put(keys.id(id), 0);
        }
      }
    }
  }

  boolean has(long id) {
    return counters.has(id);
  }

  /** Of the bearers of each number one that does not depend on their order. */
  private KeyIndex bearers() {
    KeyIndex bearers = new KeyIndex();
    for (int record = 0; record < keys.size(); record++) {
      for (int id = keys.firstId(record); id < keys.endOfIds(record); id++) {
        int before = bearers.get(keys.id(id));
        if (keys.isNumber(id) && (before < 0 || compare(record, before) < 0)) {
          bearers.put(keys.id(id), record);
        }
      }
    }
    return bearers;
  }

  private int compare(int one, int other) {
    int byTitle = Long.compare(keys.title(one), keys.title(other));
    return byTitle != 0 ? byTitle : Long.compare(keys.firstWords(one), keys.firstWords(other));
  }

  private boolean differ(int one, int other) {
    boolean sameTitle = keys.title(one) != 0 && keys.title(one) == keys.title(other);
    return !sameTitle && keys.firstWords(one) != keys.firstWords(other);
  }

  /** The record with places instead of counters. */
  Paper replacedIn(Paper record) {
    if (counters.size() == 0 || record.ids().stream().noneMatch(this::isCounter)) {
      return record;
    }
    Path file = Path.of(record.origin().file()).getFileName();
    List<PaperId> ids = new ArrayList<>();
    for (PaperId id : record.ids()) {
      ids.add(isCounter(id) ? new PaperId(PaperId.Scheme.PLACE, file + "#" + id.value()) : id);
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

  private boolean isCounter(PaperId id) {
    return RecordKeys.isNumber(id) && counters.has(RecordKeys.of(id));
  }
}
