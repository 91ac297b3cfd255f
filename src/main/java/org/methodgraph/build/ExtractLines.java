package org.methodgraph.build;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.NodeFactory;
import org.methodgraph.export.QuadLines;
import org.methodgraph.graph.AssemblePaper;
import org.methodgraph.graph.Iris;
import org.methodgraph.lexicon.Lexicon;
import org.methodgraph.lexicon.ReadLexicon;
import org.methodgraph.model.Paper;
import org.methodgraph.model.Sentence;

/**
 * The whole line for a paper by itself, from its raw text to sorted N-Quads, without a store. Any
 * number of threads may share it.
 */
public final class ExtractLines {
  /**
   * What comes of a paper.
   *
   * @param tokens how many words and signs it has
   * @param lines its graph as sorted N-Quads, without the lines' ends
   */
  public record Lines(int tokens, List<String> lines) {}

  private final Iris iris;
  private final PreparePaper prepare;

  private ExtractLines(Iris iris, PreparePaper prepare) {
    this.iris = iris;
    this.prepare = prepare;
  }

  /**
   * Loads lexicon and models.
   *
   * @param lexicons the user's own SKOS files
   * @param base base IRI of the data
   * @param threshold confidence from which a statement also stands as a plain triple, 0 to 1
   */
  public static ExtractLines load(List<Path> lexicons, String base, double threshold) {
    Iris iris = new Iris(base);
    LoadingModels models = LoadingModels.begin();
    Lexicon lexicon = ReadLexicon.withOwn(lexicons);
    String run = BuildStore.SOFTWARE + " " + Configuration.of(lexicon, threshold).text();
    AssemblePaper assemble = new AssemblePaper(iris, iris.run(run), threshold);
    return new ExtractLines(iris, new PreparePaper(models.with(lexicon), assemble));
  }

  /**
   * @throws IllegalStateException if the paper's graph breaks a rule of the ontology
   */
  public Lines of(Paper paper) {
    Prepared prepared = prepare.of(paper);
    if (!prepared.errors().isEmpty()) {
      throw new IllegalStateException(prepared.errors().get(0).message());
    }
    int tokens = 0;
    for (Sentence sentence : prepared.extraction().document().sentences()) {
      tokens += sentence.tokens().size();
    }
    return new Lines(
        tokens, QuadLines.of(prepared.graph(), NodeFactory.createURI(iris.graph(paper))));
  }
}
