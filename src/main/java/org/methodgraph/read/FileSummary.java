package org.methodgraph.read;

/**
 * What became of one file.
 *
 * @param file its name as the user gave it, {@code -} for standard input
 * @param format name of the reader that read it, empty where none did
 * @param whyNot why it was not read or not to its end, empty where all is well
 * @param papers records that became papers, those without an abstract among them
 * @param skipped records that were left out, each with a problem of its own
 * @param passedOver lines that belong to the page and not to a paper
 * @param titlesOnly how many of the papers have no abstract; they wait for another source that has
 *     it
 * @param takenBack how many of the papers are withdrawn or retracted
 */
public record FileSummary(
    String file,
    String format,
    String whyNot,
    int papers,
    int skipped,
    int passedOver,
    int titlesOnly,
    int takenBack) {
  FileSummary(String file, String format, String whyNot, int papers, int skipped, int passedOver) {
    this(file, format, whyNot, papers, skipped, passedOver, 0, 0);
  }
}
