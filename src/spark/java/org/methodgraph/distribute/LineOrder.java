package org.methodgraph.distribute;

import java.io.Serializable;
import java.util.Comparator;
import org.methodgraph.export.CodePointOrder;

/** The order of lines in sorted N-Quads, that of their bytes. */
final class LineOrder implements Comparator<String>, Serializable {
  private static final long serialVersionUID = 1L;

  @Override
  public int compare(String one, String other) {
    return CodePointOrder.compare(one, other);
  }
}
