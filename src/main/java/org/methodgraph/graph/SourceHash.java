package org.methodgraph.graph;

import java.util.ArrayList;
import java.util.List;
import org.methodgraph.model.Paper;
import org.methodgraph.model.PaperId;

/**
 * All that was read of a paper, as a short hash: papers with equal hashes come to equal graphs
 * where lexicon, models and settings are equal too.
 */
public final class SourceHash {
  private SourceHash() {}

  public static String of(Paper paper) {
    List<String> parts = new ArrayList<>();
    for (PaperId id : paper.ids()) {
      parts.add(id.scheme() + ":" + id.value());
    }
    parts.addAll(List.of("", paper.title(), paper.abstractText()));
    parts.addAll(List.of(paper.created(), paper.updated()));
    parts.add(paper.notes().standing().name());
    parts.addAll(paper.notes().links());
    // No text that is read holds this sign, so no two lists of parts look the same.
    return Iris.hash(String.join("\u0000", parts));
  }
}
