package org.methodgraph.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * Writes a store as one RDF file. Same content gives the same bytes, whatever the order in which it
 * was stored.
 *
 * <p>All named graphs are written; the default graph is not, since in a store of MethodGraph it is
 * only their union. Reading runs in the caller's transaction if there is one, else in its own.
 * Memory holds the names of the subjects (of the whole store, or of its largest graph for TriG and
 * JSON-LD); statements stream. Blank nodes, which no store built by MethodGraph has, keep labels
 * made of their internal names, so that a store with some is written correctly but not byte-stably.
 */
public final class ExportDataset {
  private final DatasetGraph data;
  private final Prefixes prefixes;

  public ExportDataset(DatasetGraph data, Prefixes prefixes) {
    this.data = data;
    this.prefixes = prefixes;
  }

  /**
   * Writes the store in UTF-8; the stream is flushed and left open.
   *
   * @throws ExportException if the store holds a term that the format cannot
   */
  public void write(RdfFormat format, OutputStream out) throws IOException {
    Writer writer =
        new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    ReadTransaction.run(data, () -> write(format, writer));
    writer.flush();
  }

  private void write(RdfFormat format, Writer out) throws IOException {
    switch (format) {
      case TURTLE -> new WriteTurtle(data, prefixes).unionTo(out);
      case TRIG -> new WriteTurtle(data, prefixes).graphsTo(out);
      case NTRIPLES -> WriteLines.triples(data).to(out);
      case NQUADS -> WriteLines.quads(data).to(out);
      case JSONLD -> new WriteJsonLd(data, prefixes).to(out);
    }
  }
}
