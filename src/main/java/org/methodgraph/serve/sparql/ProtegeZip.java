package org.methodgraph.serve.sparql;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.methodgraph.export.protege.ExportProtege;
import org.methodgraph.export.protege.Selection;
import org.methodgraph.store.GraphStore;

/** The folder for Protégé as one file, made when it is first asked for. */
final class ProtegeZip extends HttpServlet {
  /** As many as Protégé opens without delay. */
  static final int PAPERS = 200;

  private static final long serialVersionUID = 1L;

  private final transient GraphStore store;
  private final String base;
  private transient byte[] zip;

  ProtegeZip(GraphStore store, String base) {
    this.store = store;
    this.base = base;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    byte[] bytes = zip();
    response.setContentType("application/zip");
    response.setHeader("Content-Disposition", "attachment; filename=\"methodgraph-protege.zip\"");
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }

  private synchronized byte[] zip() throws IOException {
    if (zip == null) {
      Path folder = Files.createTempDirectory("methodgraph-protege");
      try {
        new ExportProtege(store.dataset().asDatasetGraph(), base)
            .write(folder, new Selection(PAPERS, 0, ""));
        zip = packed(folder);
      } finally {
        delete(folder);
      }
    }
    return zip;
  }

  private static byte[] packed(Path folder) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (Path file : below(folder)) {
        if (Files.isRegularFile(file)) {
          String name = folder.relativize(file).toString().replace('\\', '/');
          ZipEntry entry = new ZipEntry("methodgraph-protege/" + name);
          entry.setTime(0);
          out.putNextEntry(entry);
          Files.copy(file, out);
        }
      }
    }
    return bytes.toByteArray();
  }

  private static void delete(Path folder) throws IOException {
    List<Path> files = below(folder);
    for (int i = files.size() - 1; i >= 0; i--) {
      Files.delete(files.get(i));
    }
  }

  /** Folders before what is in them. */
  private static List<Path> below(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.sorted(Comparator.naturalOrder()).toList();
    }
  }
}
