package org.methodgraph.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * Writes one table of a store as CSV: UTF-8, a header line, rows sorted by address. Cells hold what
 * the store holds, unchanged; several values in one cell stand between semicolons.
 */
public final class ExportTable {
  private final DatasetGraph data;

  public ExportTable(DatasetGraph data) {
    this.data = data;
  }

  /** Writes the table; the stream is flushed and left open. */
  public void write(Table table, OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    ReadTransaction.run(data, () -> writeRows(table, new CsvWriter(writer)));
    writer.flush();
  }

  private void writeRows(Table table, CsvWriter csv) throws IOException {
    TableRows rows = new TableRows(new StoreView(data));
    csv.row(table.columns());
    for (Node thing : rows.things(table)) {
      csv.row(rows.row(table, thing));
    }
  }
}
