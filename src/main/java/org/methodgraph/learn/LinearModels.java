package org.methodgraph.learn;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Several logistic regressions in one file, by name. */
public record LinearModels(Map<String, LinearModel> byName) {
  private static final String SHIPPED = "/models/facts.txt.gz";

  /** The models that travel with the program. */
  public static LinearModels load() {
    try (InputStream in = LinearModels.class.getResourceAsStream(SHIPPED)) {
      if (in == null) {
        throw new IllegalStateException(
            "the program lacks its model " + SHIPPED + "; build it again");
      }
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static LinearModels read(InputStream in) throws IOException {
    Map<String, LinearModel> byName = new TreeMap<>();
    BufferedReader reader =
        new BufferedReader(new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8));
    for (String name = reader.readLine(); name != null; name = reader.readLine()) {
      byName.put(name, LinearModel.read(reader));
    }
    return new LinearModels(byName);
  }

  /** Writes all models, sorted, compressed; equal models give equal bytes. */
  public void write(OutputStream out) throws IOException {
    try (BufferedWriter writer =
        new BufferedWriter(
            new OutputStreamWriter(new GZIPOutputStream(out), StandardCharsets.UTF_8))) {
      for (Map.Entry<String, LinearModel> entry : new TreeMap<>(byName).entrySet()) {
        writer.write(entry.getKey() + "\n");
        entry.getValue().write(writer);
      }
    }
  }
}
