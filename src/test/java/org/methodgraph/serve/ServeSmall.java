package org.methodgraph.serve;

import java.nio.file.Path;

/** Serves a store in a process of its own, whose memory the test chooses; prints the port. */
final class ServeSmall {
  private ServeSmall() {}

  public static void main(String[] args) throws InterruptedException {
    try (GraphServer server = new ServeStore(ServerSettings.local(0)).start(Path.of(args[0]))) {
      System.out.println(server.port());
      server.await();
    }
  }
}
