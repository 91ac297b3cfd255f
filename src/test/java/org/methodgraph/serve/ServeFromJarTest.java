package org.methodgraph.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.File;
import java.nio.file.Path;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher serves from a jar, where files of the class path are not files of the disk. */
class ServeFromJarTest {
  @TempDir private Path folder;

  @Test
  void pagesAndOntologyAreServed() throws Exception {
    Path jar = folder.resolve("methodgraph.jar");
    Path classes =
        Path.of(GraphServer.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    int made =
        ToolProvider.findFirst("jar")
            .orElseThrow()
            .run(System.out, System.err, "-cf0", jar.toString(), "-C", classes.toString(), ".");
    assertEquals(0, made);
    String classPath =
        System.getProperty("java.class.path")
            .replace(classes + File.pathSeparator, jar + File.pathSeparator);
    assertFalse(classPath.contains(classes + File.pathSeparator), classPath);
    try (ServerProcess server = ServerProcess.start(folder.resolve("store"), classPath)) {
      for (String path :
          new String[] {
            "/",
            "/id/method/ladder-sampling",
            "/trends",
            "/sparql",
            "/ontology",
            "/ontology?format=ttl",
            "/ontology/terms.html",
            "/.well-known/void"
          }) {
        assertEquals(200, server.get(path).statusCode(), path);
      }
    }
  }
}
