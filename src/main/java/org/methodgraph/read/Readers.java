package org.methodgraph.read;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The catalogue of formats. */
public final class Readers {
  private static final List<PaperReader> ALL =
      List.of(
          new ArxivAtomReader(),
          new ArxivRssReader(),
          new ArxivOaiReader(),
          new ArxivSnapshotReader(),
          new OpenAlexReader(),
          new SemanticScholarReader(),
          new CrossrefReader(),
          new HuggingFaceReader(),
          new PubmedReader(),
          new BibtexReader(),
          new RisReader(),
          new NbibReader(),
          new ArxivMailReader(),
          new TableReader(),
          new JsonLinesReader(),
          new JsonDocumentReader(),
          new AbstractLabelsReader(),
          new ArxivIdsReader(),
          new TitlesReader(),
          new PlainTextReader());

  private Readers() {}

  public static List<PaperReader> all() {
    return ALL;
  }

  /** The reader that knows what a file that begins so holds. */
  public static Optional<PaperReader> recognise(Sample sample) {
    return ALL.stream().filter(reader -> reader.recognises(sample)).findFirst();
  }

  /**
   * The reader of that name.
   *
   * @throws UnknownFormatException if there is none; its message names those there are
   */
  public static PaperReader named(String name) {
    return ALL.stream()
        .filter(reader -> reader.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new UnknownFormatException(
                    "unknown format \"%s\"; the known ones are %s.".formatted(name, names())));
  }

  static String names() {
    return ALL.stream().map(PaperReader::name).collect(Collectors.joining(", "));
  }
}
