package org.methodgraph.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.BindException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.apache.jena.fuseki.FusekiException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.methodgraph.store.GraphStore;
import org.methodgraph.store.StoreException;

/** Starting and stopping. */
class ServeStoreTest {
  @TempDir private Path folder;

  @Test
  void takenPortIsSaidPlainlyAndTheStoreIsFreeAgain() throws IOException {
    SampleServer.makeStore(folder);
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("localhost"))) {
      int port = taken.getLocalPort();
      ServeException refused =
          assertThrows(
              ServeException.class,
              () -> new ServeStore(ServerSettings.local(port)).start(folder).close());
      String message = refused.getMessage();
      assertTrue(message.startsWith("Port " + port + " at localhost cannot be opened"), message);
      assertTrue(message.contains("--port " + (port + 1)), message);
    }
    new ServeStore(ServerSettings.local(0)).start(folder).close();
  }

  @Test
  void portOfAdministratorsIsNotSaidToBeTaken() {
    FusekiException failure = new FusekiException(new BindException("Permission denied"));
    String message = new ListenAt(ServerSettings.local(80)).explain(failure).getMessage();
    assertTrue(message.contains("Ports below 1024"), message);
    assertTrue(message.contains("--port 3030"), message);
  }

  @Test
  void listensOnThisMachineOnlyUnlessToldOtherwise() throws IOException {
    try (SampleServer server = SampleServer.start(folder, ServerSettings.local(0))) {
      assertEquals("localhost", server.server().address().getHost());
      assertTrue(canConnect(InetAddress.getLoopbackAddress(), server.server().port()));
      InetAddress own = InetAddress.getLocalHost();
      if (!own.isLoopbackAddress()) {
        assertFalse(canConnect(own, server.server().port()));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "0.0.0.0"})
  void listensWhereItIsTold(String host) throws IOException {
    ServerSettings settings = ServerSettings.local(0).withHost(host);
    try (SampleServer server = SampleServer.start(folder.resolve(host), settings)) {
      assertEquals(200, server.send(server.request("/$/ping")).statusCode());
      assertEquals(
          server.server().address() + "methodgraph/sparql",
          server.server().sparqlAddress().toString());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"192.0.2.1", "no.such.host.invalid"})
  void foreignHostIsSaidPlainly(String host) throws IOException {
    SampleServer.makeStore(folder);
    ServerSettings settings = ServerSettings.local(0).withHost(host);
    ServeException refused =
        assertThrows(ServeException.class, () -> new ServeStore(settings).start(folder).close());
    assertTrue(refused.getMessage().contains(host), refused.getMessage());
    assertTrue(refused.getMessage().contains("--host"), refused.getMessage());
    GraphStore.forReading(folder).close();
  }

  @Test
  void settingsThatMakeNoSenseAreRefused() {
    assertThrows(ServeException.class, () -> ServerSettings.local(65_536));
    assertThrows(ServeException.class, () -> ServerSettings.local(-1));
    ServerSettings settings = ServerSettings.local(0);
    assertThrows(ServeException.class, () -> settings.withQueryTimeout(Duration.ZERO));
  }

  @Test
  void folderWithoutStoreIsRefusedByTheStore() {
    ServeStore serving = new ServeStore(ServerSettings.local(0));
    assertThrows(StoreException.class, () -> serving.start(folder.resolve("none")));
  }

  @Test
  void closingEndsWaitingAndFreesPortAndStore() throws Exception {
    SampleServer server = SampleServer.start(folder, ServerSettings.local(0));
    int port = server.server().port();
    FutureTask<Boolean> waiting =
        new FutureTask<>(
            () -> {
              server.server().await();
              return true;
            });
    new Thread(waiting).start();
    server.close();
    server.close();
    assertTrue(waiting.get(20, TimeUnit.SECONDS));
    assertFalse(canConnect(InetAddress.getLoopbackAddress(), port));
    try (GraphServer again = new ServeStore(ServerSettings.local(port)).start(folder)) {
      assertEquals(port, again.port());
    }
  }

  private static boolean canConnect(InetAddress address, int port) throws IOException {
    try (Socket socket = new Socket(address, port)) {
      return socket.isConnected();
    } catch (ConnectException e) {
      return false;
    }
  }
}
