package org.methodgraph.model;

/**
 * Where a record was read.
 *
 * @param file name of the file as the user gave it, {@code -} for standard input
 * @param line number of the record's first line, counted from 1
 */
public record Origin(String file, int line) {
  @Override
  public String toString() {
    return file + ":" + line;
  }
}
