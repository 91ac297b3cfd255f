package org.methodgraph.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.methodgraph.graph.AssemblePaper;
import org.methodgraph.graph.ClaimShare;
import org.methodgraph.graph.ConceptShare;
import org.methodgraph.graph.CountPapers;
import org.methodgraph.graph.DescribeRun;
import org.methodgraph.graph.Iris;
import org.methodgraph.graph.Share;
import org.methodgraph.lexicon.Lexicon;
import org.methodgraph.lexicon.ReadLexicon;
import org.methodgraph.model.Paper;
import org.methodgraph.model.Problem;

/**
 * The line for papers that are not put into a store here: on a cluster, each machine has one of
 * these, and what it finds is brought together later. The outcome is that of a {@link BuildStore}
 * with the same settings. Any number of threads may share it.
 */
public final class ExtractApart {
  /** What comes of a paper. */
  public sealed interface Outcome permits Found, LeftOut {}

  /**
   * A paper's graph and its share in what follows from all papers.
   *
   * @param quads the graph that bears the paper's name
   * @param shares to be joined with those of the other papers
   */
  public record Found(List<Quad> quads, List<Share> shares) implements Outcome {}

  /** Why a paper has no graph. */
  public record LeftOut(Problem problem) implements Outcome {}

  private final Lexicon lexicon;
  private final Iris iris;
  private final double threshold;
  private final String configuration;
  private PreparePaper prepare;

  /**
   * Reads the lexicon; the models are loaded with the first paper.
   *
   * @param lexicons the user's own SKOS files
   * @param base base IRI of the data
   * @param threshold confidence from which a statement also stands as a plain triple, 0 to 1
   */
  public ExtractApart(List<Path> lexicons, String base, double threshold) {
    this.lexicon = ReadLexicon.withOwn(lexicons);
    this.iris = new Iris(base);
    this.threshold = threshold;
    this.configuration = Configuration.of(lexicon, threshold).text();
  }

  /** Extracts one paper; throws what its text may cause, as any text may. */
  public Outcome of(Paper paper) {
    Prepared prepared = prepare().of(paper);
    if (!prepared.errors().isEmpty()) {
      return new LeftOut(PrepareAll.refused(paper, prepared));
    }
    Graph graph = prepared.graph();
    Node name = NodeFactory.createURI(iris.graph(paper));
    List<Share> shares = new ArrayList<>(ClaimShare.of(graph));
    ConceptShare.of(graph).stream().filter(share -> !knows(share.concept())).forEach(shares::add);
    shares.addAll(CountPapers.shares(graph.find(name, Node.ANY, Node.ANY).toList()));
    return new Found(quads(name, graph), shares);
  }

  /** A paper that could not be analysed. */
  public static LeftOut leftOut(Paper paper, Throwable cause) {
    return new LeftOut(PrepareAll.notAnalysed(paper, cause));
  }

  /** What stands in every store beside the papers: the lexicon and the run. */
  public List<Quad> common() {
    List<Quad> quads =
        new ArrayList<>(
            quads(NodeFactory.createURI(iris.lexiconGraph()), lexicon.source().getGraph()));
    Graph run = DescribeRun.of(iris, BuildStore.SOFTWARE, configuration).getGraph();
    quads.addAll(quads(NodeFactory.createURI(iris.runsGraph()), run));
    return quads;
  }

  private boolean knows(String concept) {
    return lexicon
        .source()
        .getGraph()
        .contains(NodeFactory.createURI(concept), RDF.type.asNode(), Node.ANY);
  }

  private synchronized PreparePaper prepare() {
    if (prepare == null) {
      AssemblePaper assemble =
          new AssemblePaper(iris, iris.run(BuildStore.SOFTWARE + " " + configuration), threshold);
      prepare = new PreparePaper(Extractor.load(lexicon), assemble);
    }
    return prepare;
  }

  private static List<Quad> quads(Node name, Graph graph) {
    return graph.find().mapWith(triple -> Quad.create(name, triple)).toList();
  }
}
