package org.methodgraph.serve;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.UnknownHostException;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModule;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.ServerConnector;

/** Where the server listens, and why it cannot. */
final class ListenAt implements FusekiModule {
  private static final int FIRST_OPEN_PORT = 1024;

  private final ServerSettings settings;

  /**
   * @throws ServeException if the host is no address of this machine
   */
  ListenAt(ServerSettings settings) {
    this.settings = settings;
    requireOwnAddress(settings.host());
  }

  @Override
  public String name() {
    return "Listen at";
  }

  @Override
  public void server(FusekiServer server) {
    for (Connector connector : server.getJettyServer().getConnectors()) {
      if (connector instanceof ServerConnector http) {
        http.setHost(settings.host());
      }
    }
  }

  /** What to tell the user when the server did not start. */
  ServeException explain(FusekiException failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof BindException) {
        return new ServeException(
            "Port "
                + settings.port()
                + " at "
                + settings.host()
                + " cannot be opened ("
                + cause.getMessage()
                + "). "
                + whatToDo(),
            failure);
      }
    }
    return new ServeException("The server cannot start: " + failure.getMessage(), failure);
  }

  private String whatToDo() {
    if (settings.port() < FIRST_OPEN_PORT) {
      return "Ports below 1024 are for administrators, or another program has it; choose another"
          + " port, such as --port 3030.";
    }
    return "Another program, perhaps another methodgraph serve, has it; stop that one or choose"
        + " another port, such as --port "
        + (settings.port() == ServerSettings.HIGHEST_PORT ? 3030 : settings.port() + 1)
        + ".";
  }

  private static void requireOwnAddress(String host) {
    try {
      InetAddress address = InetAddress.getByName(host);
      if (!address.isAnyLocalAddress() && NetworkInterface.getByInetAddress(address) == null) {
        throw new ServeException(
            host
                + " ("
                + address.getHostAddress()
                + ") is no address of this machine. Give --host localhost, an address of this"
                + " machine, or 0.0.0.0 for all of them.");
      }
    } catch (UnknownHostException e) {
      throw new ServeException(
          "There is no host \"" + host + "\". Give --host localhost or an address.", e);
    } catch (IOException e) {
      throw new ServeException("The addresses of this machine cannot be read.", e);
    }
  }

  /** The host as it stands in an address: an IPv6 address in brackets, a name for all addresses. */
  static String hostInAddress(String host) {
    if (host.equals("0.0.0.0") || host.equals("::")) {
      return "localhost";
    }
    return host.contains(":") ? "[" + host + "]" : host;
  }
}
