package org.methodgraph.serve.pages;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.methodgraph.serve.SampleServer;

/** Tests that ask one server over a store in which names and abstracts mean ill. */
abstract class ServedPages {
  @TempDir static Path folder;
  static SampleServer server;

  @BeforeAll
  static void start() throws IOException {
    server = SampleServer.startWith("/serve/pages.trig", folder.resolve("store"));
  }

  @AfterAll
  static void stop() {
    server.close();
  }
}
