package org.methodgraph.read;

import java.util.List;
import org.methodgraph.model.Notes;
import org.methodgraph.model.PaperId;

/**
 * A record as a reader found it, not yet known to be fit for a paper.
 *
 * @param line number of its first line
 * @param ids its own identifiers, often none
 * @param title empty where it has none
 * @param abstractText its abstract
 * @param created day in ISO form or empty
 * @param updated day in ISO form or empty
 * @param notes what else the record says
 */
record Draft(
    int line,
    List<PaperId> ids,
    String title,
    String abstractText,
    String created,
    String updated,
    Notes notes) {
  Draft(
      int line,
      List<PaperId> ids,
      String title,
      String abstractText,
      String created,
      String updated) {
    this(line, ids, title, abstractText, created, updated, Notes.NONE);
  }
}
