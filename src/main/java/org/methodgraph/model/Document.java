package org.methodgraph.model;

import java.util.List;

/**
 * An analysed paper.
 *
 * @param paper what was read
 * @param text its clean text
 * @param sentences in order; all spans in them are offsets in the clean text
 */
public record Document(Paper paper, CleanText text, List<Sentence> sentences) {
  public Document {
    sentences = List.copyOf(sentences);
  }

  public Sentence sentenceAt(int offset) {
    for (Sentence sentence : sentences) {
      if (offset < sentence.span().end()) {
        return sentence;
      }
    }
    return sentences.get(sentences.size() - 1);
  }
}
