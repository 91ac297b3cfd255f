package org.methodgraph.serve.agents;

import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpSyncServer;
import io.modelcontextprotocol.server.transport.StdioServerTransportProvider;
import io.modelcontextprotocol.spec.McpSchema;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.CountDownLatch;

/** The tools for one agent that has started this program and talks with it over its streams. */
public final class StdioTools {
  private final GraphTools tools;

  public StdioTools(GraphTools tools) {
    this.tools = tools;
  }

  /**
   * Answers until the agent closes its stream.
   *
   * @param in one JSON-RPC message a line
   * @param out likewise; nothing else may be written there
   * @throws InterruptedException if the waiting thread is interrupted
   */
  public void answer(InputStream in, OutputStream out) throws InterruptedException {
    CountDownLatch ended = new CountDownLatch(1);
    var server =
        McpServer.sync(
                new StdioServerTransportProvider(
                    McpJsonDefaults.getMapper(), new NotingEnd(in, ended), out))
            .serverInfo(McpTools.NAME, McpTools.VERSION)
            .instructions(McpTools.INSTRUCTIONS)
            .capabilities(McpSchema.ServerCapabilities.builder().tools(false).build());
    for (Tool tool : tools.all()) {
      server.toolCall(McpTools.describe(tool), (exchange, request) -> McpTools.call(tool, request));
    }
    McpSyncServer running = server.build();
    ended.await();
    running.closeGracefully();
  }

  /** Tells when there is no more to read. */
  private static final class NotingEnd extends FilterInputStream {
    private final CountDownLatch ended;

    NotingEnd(InputStream in, CountDownLatch ended) {
      super(in);
      this.ended = ended;
    }

    @Override
    public int read() throws IOException {
      return noted(super.read());
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      return noted(super.read(bytes, offset, length));
    }

    private int noted(int read) {
      if (read < 0) {
        ended.countDown();
      }
      return read;
    }
  }
}
