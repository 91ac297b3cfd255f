package org.methodgraph;

import java.util.List;
import org.methodgraph.analyse.Analyser;
import org.methodgraph.model.Document;
import org.methodgraph.model.Origin;
import org.methodgraph.model.Paper;
import org.methodgraph.model.PaperId;
import org.methodgraph.text.CleanAbstract;

/** Documents for tests, analysed by the real models, which are loaded once for all test classes. */
public final class Analysed {
  private static Analyser analyser;

  private Analysed() {}

  public static synchronized Analyser analyser() {
    if (analyser == null) {
      analyser = Analyser.load();
    }
    return analyser;
  }

  public static Paper paper(String id, String title, String abstractText) {
    return new Paper(
        List.of(PaperId.parse(id)), title, abstractText, "2020-06-19", "", new Origin("test", 1));
  }

  public static Document document(String title, String abstractText) {
    Paper paper = paper("test-1", title, abstractText);
    return analyser().analyse(paper, CleanAbstract.of(paper), sentence -> false);
  }
}
