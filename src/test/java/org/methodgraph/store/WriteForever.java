package org.methodgraph.store;

import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** A writer in a process of its own, to be killed: replaces graphs round after round. */
final class WriteForever {
  static final int GRAPHS = 4;
  static final int LINES = 100;

  private WriteForever() {}

  public static void main(String[] arguments) {
    GraphStore store = GraphStore.forWriting(Path.of(arguments[0]));
    System.out.println("open");
    for (int round = 1; ; round++) {
      write(store, round);
      System.out.println("round " + round);
    }
  }

  /** Replaces all graphs in one transaction. */
  static void write(GraphStore store, int round) {
    Graph[] contents = new Graph[GRAPHS];
    for (int i = 0; i < GRAPHS; i++) {
      contents[i] = content(i, round);
    }
    store.write(
        dataset -> {
          for (int i = 0; i < GRAPHS; i++) {
            ReplaceGraph.in(dataset, name(i), contents[i]);
          }
        });
  }

  private static Node name(int graph) {
    return NodeFactory.createURI(Samples.BASE + "paper/" + graph);
  }

  private static Graph content(int graph, int round) {
    StringBuilder turtle = new StringBuilder();
    for (int i = 0; i < LINES; i++) {
      turtle.append(
          "<paper/%d/sentence/%d> mg:text 'sentence %d of round%d' .\n"
              .formatted(graph, i, i, round));
    }
    return Samples.graph(turtle.toString());
  }
}
