package org.methodgraph.export;

import java.io.IOException;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;

/** Reading under a transaction: that of the caller where there is one, else its own. */
public final class ReadTransaction {
  /** Work that reads the data and writes a file. */
  @FunctionalInterface
  public interface Work {
    void run() throws IOException;
  }

  private ReadTransaction() {}

  public static void run(DatasetGraph data, Work work) throws IOException {
    if (data.isInTransaction() || !data.supportsTransactions()) {
      work.run();
      return;
    }
    data.begin(TxnType.READ);
    try {
      work.run();
    } finally {
      data.end();
    }
  }
}
