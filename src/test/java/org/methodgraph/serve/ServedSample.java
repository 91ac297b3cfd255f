package org.methodgraph.serve;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** Tests that ask one server over the sample store, which none of them changes. */
abstract class ServedSample {
  @TempDir static Path folder;
  static SampleServer server;

  @BeforeAll
  static void start() throws IOException {
    server = SampleServer.start(folder.resolve("store"), ServerSettings.local(0));
  }

  @AfterAll
  static void stop() {
    server.close();
  }
}
