package org.methodgraph.query;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.util.Context;

/** Writes a result as text, in UTF-8. */
public final class WriteResult {
  /** For tables of any width. */
  public static final int NO_WIDTH = 0;

  private final ResultFormat format;
  private final int width;

  /**
   * @param format of the text
   * @param width columns of the terminal, into which a table's cells are cut; {@link #NO_WIDTH} to
   *     leave them whole
   */
  public WriteResult(ResultFormat format, int width) {
    this.format = format;
    this.width = width;
  }

  /**
   * Writes the result; leaves the stream open.
   *
   * @throws QueryFailedException if this kind of result cannot be written in the format
   * @throws IOException if the stream fails
   */
  public void write(QueryResult result, OutputStream out) throws IOException {
    if (result instanceof QueryResult.Rows rows) {
      writeRows(rows, out);
    } else if (result instanceof QueryResult.Answer answer) {
      writeAnswer(answer.yes(), out);
    } else if (result instanceof QueryResult.Triples triples) {
      writeTriples(triples, out);
    }
    out.flush();
  }

  private void writeRows(QueryResult.Rows rows, OutputStream out) throws IOException {
    switch (format) {
      case TABLE -> out.write(utf8(new LayTable(rows, width).text()));
      case TTL ->
          throw new QueryFailedException(
              "A SELECT gives rows, and ttl is for triples. Choose table, csv, tsv or json, or"
                  + " write a CONSTRUCT.");
      default -> {
        RowSet set = RowSetStream.create(rows.columns(), rows.rows().iterator());
        writer().write(out, set, new Context());
      }
    }
  }

  private void writeAnswer(boolean yes, OutputStream out) throws IOException {
    switch (format) {
      case TABLE -> out.write(utf8(yes ? "yes\n" : "no\n"));
      case TTL ->
          throw new QueryFailedException(
              "An ASK gives yes or no, and ttl is for triples. Choose table, csv, tsv or json.");
      default -> writer().write(out, yes, new Context());
    }
  }

  private void writeTriples(QueryResult.Triples triples, OutputStream out) {
    if (format != ResultFormat.TABLE && format != ResultFormat.TTL) {
      throw new QueryFailedException(
          "A CONSTRUCT or DESCRIBE gives triples, and "
              + format.commandName()
              + " is for rows. Choose ttl, or write a SELECT.");
    }
    RDFWriter.source(triples.graph()).format(RDFFormat.TURTLE_PRETTY).output(out);
  }

  private RowSetWriter writer() {
    Lang lang =
        switch (format) {
          case CSV -> ResultSetLang.RS_CSV;
          case TSV -> ResultSetLang.RS_TSV;
          default -> ResultSetLang.RS_JSON;
        };
    return RowSetWriterRegistry.getFactory(lang).create(lang);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
