package org.methodgraph.cli;

import java.util.concurrent.Callable;
import org.methodgraph.serve.agents.GraphTools;
import org.methodgraph.serve.agents.StdioTools;
import org.methodgraph.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "mcp",
    description =
        "Serves a store to one agent over standard input and output (Model Context Protocol).",
    footer = {
      "",
      "For the agent's settings: command \"methodgraph\", arguments \"mcp --store DIR\"."
    })
final class McpCommand implements Callable<Integer> {
  @Mixin private StoreOption store;

  @Override
  public Integer call() throws InterruptedException {
    try (GraphStore opened = GraphStore.forReading(store.folder())) {
      new StdioTools(new GraphTools(opened)).answer(System.in, System.out);
    }
    return ExitCode.OK;
  }
}
