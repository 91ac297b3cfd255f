package org.methodgraph.relate;

import java.util.List;

/** One family of candidates; it proposes and {@link DecideFacts} decides. */
interface FactRule {
  List<Candidate> candidates(Reading reading, Proposed proposed);
}
