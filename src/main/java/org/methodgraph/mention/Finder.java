package org.methodgraph.mention;

import java.util.List;
import org.methodgraph.model.Document;
import org.methodgraph.model.Mention;

/** One way of seeing that something is named. Finders propose; {@link ChooseMentions} decides. */
interface Finder {
  /** Candidates in a document, in any order; they may overlap. */
  List<Mention> find(Document document);
}
