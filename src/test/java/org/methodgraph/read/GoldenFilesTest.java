package org.methodgraph.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every reader on the samples of all formats. A sample's name starts with its reader's; what has to
 * be read from it stands beside it in a file that ends in {@code .read}. A changed outcome is
 * written there by {@code mvn test -Dtest=GoldenFilesTest -Dmethodgraph.golden=write}, to be looked
 * at before it is committed.
 */
class GoldenFilesTest {
  private static final Path FOLDER = Path.of("src/test/resources/read");

  static Stream<Path> samples() throws IOException {
    return files(FOLDER);
  }

  static Stream<Path> malformed() throws IOException {
    return files(FOLDER.resolve("malformed"));
  }

  private static Stream<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.toString().endsWith(".read"))
          .sorted()
          .toList()
          .stream();
    }
  }

  static Stream<Arguments> crossed() throws IOException {
    List<Path> samples = samples().toList();
    return Readers.all().stream()
        .flatMap(reader -> samples.stream().map(sample -> Arguments.of(reader, sample)));
  }

  @ParameterizedTest
  @MethodSource("crossed")
  void aReaderRecognisesItsOwnSamplesAndDeclinesAllOthers(PaperReader reader, Path sample)
      throws IOException {
    assertEquals(
        belongsTo(sample, reader), reader.recognises(Sample.of(Files.readAllBytes(sample))));
  }

  private static boolean belongsTo(Path sample, PaperReader reader) {
    return sample.getFileName().toString().startsWith(reader.name() + ".");
  }

  @Test
  void everyReaderHasSamplesMalformedOnesAndADescription() throws IOException {
    for (PaperReader reader : Readers.all()) {
      assertTrue(samples().anyMatch(sample -> belongsTo(sample, reader)), reader.name());
      assertTrue(malformed().anyMatch(sample -> belongsTo(sample, reader)), reader.name());
      assertTrue(reader.description().contains("Recognised by"), reader.name());
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void isReadAsWrittenBesideIt(Path sample) throws IOException {
    compare(sample, Pages.read(Files.readAllBytes(sample)));
  }

  @ParameterizedTest
  @MethodSource("malformed")
  void aMalformedFileIsReadAsFarAsCanBe(Path sample) throws IOException {
    compare(sample, Pages.read(Files.readAllBytes(sample)));
  }

  private static void compare(Path sample, Reading reading) throws IOException {
    Path expected = sample.resolveSibling(sample.getFileName() + ".read");
    if (System.getProperty("methodgraph.golden", "").equals("write")) {
      Files.writeString(expected, Pages.dump(reading));
    }
    assertEquals(Files.readString(expected, StandardCharsets.UTF_8), Pages.dump(reading));
  }
}
