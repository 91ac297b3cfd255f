package org.methodgraph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.system.Txn;

/** Rewrites the files of a text index without the texts that are gone. */
final class MergeTextIndex {
  private MergeTextIndex() {}

  static void of(DatasetGraphText dataset) {
    TextIndexLucene index = (TextIndexLucene) dataset.getTextIndex();
    Txn.executeWrite(
        dataset,
        () -> {
          try {
            index.getIndexWriter().forceMergeDeletes();
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }
}
