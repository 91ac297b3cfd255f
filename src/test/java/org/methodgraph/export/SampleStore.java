package org.methodgraph.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/** The small store of {@code sample.trig}, and files to compare with. */
public final class SampleStore {
  public static final String BASE = "https://example.org/id/";

  private SampleStore() {}

  public static DatasetGraph load() throws IOException {
    DatasetGraph data = DatasetGraphFactory.createTxnMem();
    RDFParser.fromString(resource("sample.trig"), Lang.TRIG).parse(data);
    return data;
  }

  static String resource(String name) throws IOException {
    try (InputStream in = SampleStore.class.getResourceAsStream("/export/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
