package org.methodgraph.build;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.sparql.core.Quad;
import org.methodgraph.export.DescribeDataset;
import org.methodgraph.export.Prefixes;
import org.methodgraph.store.GraphStore;
import org.methodgraph.store.ReplaceGraph;
import org.methodgraph.store.StoreException;

/**
 * Fills a new store, at once and much faster than paper by paper, with quads that were made
 * elsewhere: by a cluster, or by the export of another store.
 */
public final class LoadStore {
  private final String base;
  private long quads;

  /**
   * @param base base IRI of the data
   */
  public LoadStore(String base) {
    this.base = base;
  }

  /**
   * Loads the files, makes the text index and describes the store.
   *
   * @param inputs files of N-Quads or TriG, gzipped or not, and folders of them
   * @param target folder of the new store
   * @return the number of quads that were read
   * @throws StoreException if a file cannot be read to its end, or the store cannot be made
   */
  public long load(List<Path> inputs, Path target) {
    List<Path> files = files(inputs);
    GraphStore.load(
        target,
        sink -> {
          Prefixes.forData(base).byName().forEach(sink::prefix);
          files.forEach(file -> parse(file, sink));
        });
    describe(target);
    return quads;
  }

  private void describe(Path target) {
    try (GraphStore store = GraphStore.forWriting(target)) {
      Graph description = new DescribeDataset(store.dataset().asDatasetGraph(), base).describe();
      store.write(data -> ReplaceGraph.in(data, DescribeDataset.graphName(base), description));
    }
  }

  private static List<Path> files(List<Path> inputs) {
    List<Path> files = new ArrayList<>();
    for (Path input : inputs) {
      try (Stream<Path> found = Files.walk(input)) {
        found
            .filter(Files::isRegularFile)
            .filter(LoadStore::holdsQuads)
            .sorted()
            .forEach(files::add);
      } catch (IOException e) {
        throw new StoreException(input + " cannot be read. Check its name and permissions.", e);
      }
    }
    if (files.isEmpty()) {
      throw new StoreException("There are no files in " + inputs + "; expected N-Quads.");
    }
    return files;
  }

  /** Clusters leave files beside their parts that are hidden or begin with a line. */
  private static boolean holdsQuads(Path file) {
    String name = file.getFileName().toString();
    return !name.startsWith("_") && !name.startsWith(".");
  }

  private void parse(Path file, StreamRDF sink) {
    // Opened by name, which unpacks what is packed.
    try (InputStream in = IO.openFile(file.toString())) {
      RDFParser.source(in)
          .lang(RDFLanguages.filenameToLang(file.getFileName().toString(), Lang.NQUADS))
          .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
          .parse(new Counting(sink));
    } catch (RiotException | RuntimeIOException | IOException e) {
      throw new StoreException(
          file
              + ": "
              + e.getMessage()
              + " Expected N-Quads, such as export --format nquads writes. Nothing is loaded; mend"
              + " the file and load again.",
          e);
    }
  }

  /** Counts quads, and refuses triples: in a store every triple belongs to a graph. */
  private final class Counting extends StreamRDFWrapper {
    Counting(StreamRDF sink) {
      super(sink);
    }

    @Override
    public void start() {
      // The loader is started once for all files.
    }

    @Override
    public void finish() {
      // The loader is finished once for all files.
    }

    @Override
    public void prefix(String prefix, String iri) {
      // Short names are those of the program, whatever a file says.
    }

    @Override
    public void triple(Triple triple) {
      throw new RiotException("a triple without graph (" + triple.getSubject() + " …).");
    }

    @Override
    public void quad(Quad quad) {
      if (quad.isTriple() || quad.isDefaultGraph()) {
        triple(quad.asTriple());
      }
      quads++;
      super.quad(quad);
    }
  }
}
