package org.methodgraph.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.methodgraph.export.QuadLines;
import org.methodgraph.graph.AssemblePaper;
import org.methodgraph.graph.ClaimShare;
import org.methodgraph.graph.ConceptShare;
import org.methodgraph.graph.CountPapers;
import org.methodgraph.graph.Iris;
import org.methodgraph.graph.Share;
import org.methodgraph.lexicon.Lexicon;
import org.methodgraph.lexicon.ReadLexicon;
import org.methodgraph.model.Paper;
import org.methodgraph.model.Problem;
import org.methodgraph.model.Sentence;

/**
 * The whole line for a paper by itself, from its raw text to sorted N-Quads, without a store: what
 * each machine of a cluster has, and what is timed. With the same settings, what comes of all
 * papers together is what a {@link BuildStore} stores. Any number of threads may share it.
 */
public final class ExtractLines {
  /** What comes of a paper. */
  public sealed interface Outcome permits Found, LeftOut {}

  /**
   * A paper's graph.
   *
   * @param name the graph's, which is the paper's
   * @param tokens how many words and signs the paper has
   */
  public record Found(Node name, Graph graph, int tokens) implements Outcome {
    /** The graph as sorted N-Quads, without the lines' ends. */
    public List<String> lines() {
      return QuadLines.of(graph, name);
    }
  }

  /** Why a paper has no graph. */
  public record LeftOut(Problem problem) implements Outcome {}

  private final Graph lexicon;
  private final Iris iris;
  private final PreparePaper prepare;

  private ExtractLines(Graph lexicon, Iris iris, PreparePaper prepare) {
    this.lexicon = lexicon;
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
    PreparePaper prepare = new PreparePaper(models.with(lexicon), assemble);
    return new ExtractLines(lexicon.source().getGraph(), iris, prepare);
  }

  /** Extracts one paper; throws what its text may cause, as any text may. */
  public Outcome of(Paper paper) {
    Prepared prepared = prepare.of(paper);
    if (!prepared.errors().isEmpty()) {
      return new LeftOut(PrepareAll.refused(paper, prepared));
    }
    int tokens = 0;
    for (Sentence sentence : prepared.extraction().document().sentences()) {
      tokens += sentence.tokens().size();
    }
    return new Found(NodeFactory.createURI(iris.graph(paper)), prepared.graph(), tokens);
  }

  /** A paper that could not be analysed. */
  public static LeftOut leftOut(Paper paper, Throwable cause) {
    return new LeftOut(PrepareAll.notAnalysed(paper, cause));
  }

  /** A paper's share in what follows from all papers, to be joined with those of the others. */
  public List<Share> shares(Found found) {
    Graph graph = found.graph();
    List<Share> shares = new ArrayList<>(ClaimShare.of(graph));
    ConceptShare.of(graph).stream().filter(share -> !knows(share.concept())).forEach(shares::add);
    shares.addAll(CountPapers.shares(graph.find(found.name(), Node.ANY, Node.ANY).toList()));
    return shares;
  }

  private boolean knows(String concept) {
    return lexicon.contains(NodeFactory.createURI(concept), RDF.type.asNode(), Node.ANY);
  }
}
