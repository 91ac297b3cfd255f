package org.methodgraph.learn;

import java.util.HashMap;
import java.util.Map;
import org.methodgraph.model.Document;

/** How often each word stands in a document, in exactly that spelling. */
final class DocumentWords {
  private final Map<String, Integer> counts = new HashMap<>();

  DocumentWords(Document document) {
    document
        .sentences()
        .forEach(
            sentence ->
                sentence.tokens().forEach(token -> counts.merge(token.text(), 1, Integer::sum)));
  }

  int count(String word) {
    return counts.getOrDefault(word, 0);
  }
}
