package org.methodgraph.hot;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.methodgraph.analyse.Analyser;
import org.methodgraph.build.ReadInputs;
import org.methodgraph.model.Document;
import org.methodgraph.model.Paper;
import org.methodgraph.text.CleanAbstract;

/** The bundled samples as the pieces want them. */
public final class SampleAbstracts {
  /** How many there are; times are for one abstract. */
  public static final int COUNT = 80;

  private SampleAbstracts() {}

  /** The papers as they are read. */
  public static List<Paper> papers() {
    Path samples = Path.of(System.getProperty("methodgraph.home"), "corpus", "samples");
    List<Paper> papers = ReadInputs.of(List.of(samples.toString()), "", System.in).papers();
    if (papers.size() != COUNT) {
      throw new IllegalStateException(
          papers.size() + " samples, not " + COUNT + ": correct SampleAbstracts.COUNT");
    }
    return papers;
  }

  /** The papers as words with tags and lemmas. */
  public static List<Document> documents() {
    Analyser analyser = Analyser.load();
    List<Document> documents = new ArrayList<>();
    for (Paper paper : papers()) {
      documents.add(analyser.analyse(paper, CleanAbstract.of(paper), sentence -> false));
    }
    return documents;
  }
}
