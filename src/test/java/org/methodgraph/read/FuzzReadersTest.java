package org.methodgraph.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.methodgraph.model.Paper;
import org.methodgraph.text.CleanAbstract;

/**
 * Damaged samples of all formats: nothing may be thrown and nothing may hang, whether the format is
 * recognised or forced. {@code -Dmethodgraph.fuzz=100000} sets how many; a failure names its seed.
 */
class FuzzReadersTest {
  private static final int INPUTS = Integer.getInteger("methodgraph.fuzz", 1_500);
  private static final long SEED = Long.getLong("methodgraph.fuzz.seed", 20_261_123L);
  private static final long LONGEST_NANOS = 5_000_000_000L;

  private static final List<String> TOKENS =
      List.of(
          "{",
          "}",
          "[",
          "]",
          "\"",
          "\\",
          "<",
          ">",
          "</",
          "<![CDATA[",
          "]]>",
          "<!--",
          "&",
          "&amp;",
          "&x;",
          "\n",
          "\r",
          "\r\n",
          "\n\n",
          "\t",
          ",",
          ";",
          ":",
          "=",
          "@",
          "@article{x,",
          "#",
          "%",
          "TY  - ",
          "ER  - ",
          "AB  - ",
          "PMID- 1",
          "\u0000",
          "\ufeff",
          "\u2028",
          "null",
          "1e999",
          "-1",
          "99999999999999999999",
          "2147483648",
          "[[[[[[[[",
          "{\"a\":",
          "<?xml ",
          "<!DOCTYPE ",
          "Abstract:",
          "arXiv:",
          "2020-99-99",
          "$",
          "\\(",
          "\ud800",
          "é",
          "…",
          "<a b=\"c\">");

  private final List<byte[]> samples = samples();

  private static List<byte[]> samples() {
    try (Stream<Path> files = Files.walk(Path.of("src/test/resources/read"))) {
      return files
          .filter(file -> Files.isRegularFile(file) && !file.toString().endsWith(".read"))
          .sorted()
          .map(FuzzReadersTest::bytes)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void nothingEscapesAndNothingHangs() {
    List<PaperReader> readers = Readers.all();
    Map<String, Integer> recognised = new TreeMap<>();
    int papers = 0;
    long slowest = 0;
    for (int i = 0; i < INPUTS; i++) {
      byte[] input = damaged(new Random(SEED + i));
      long start = System.nanoTime();
      Reading reading = Pages.read(input);
      PaperReader forced = readers.get(i % readers.size());
      Reading other = ReadPapers.as(forced, new ByteArrayInputStream(input)).read(List.of("-"));
      MergePapers.merge(reading.papers());
      reading.papers().forEach(CleanAbstract::of);
      long took = System.nanoTime() - start;
      slowest = Math.max(slowest, took);
      assertTrue(took < LONGEST_NANOS, "input %d took %d ms".formatted(i, took / 1_000_000));
      assertIsTold(reading, i);
      assertIsTold(other, i);
      recognised.merge(reading.files().get(0).format(), 1, Integer::sum);
      papers += reading.papers().size() + other.papers().size();
    }
    System.out.printf(
        "%,d damaged inputs from %d samples, seed %d: %,d papers read, slowest %d ms%n",
        INPUTS, samples.size(), SEED, papers, slowest / 1_000_000);
    System.out.printf("each reader was forced on %,d; recognised:%n", INPUTS / readers.size());
    recognised.forEach(
        (format, inputs) ->
            System.out.printf("%-16s %,7d%n", format.isEmpty() ? "(none)" : format, inputs));
  }

  /** Every file ends in papers or in a problem with a line. */
  private static void assertIsTold(Reading reading, int input) {
    assertEquals(1, reading.files().size(), "input " + input);
    assertTrue(!reading.papers().isEmpty() || !reading.problems().isEmpty(), "input " + input);
    reading
        .problems()
        .forEach(problem -> assertTrue(problem.origin().line() > 0, "input " + input));
    for (Paper paper : reading.papers()) {
      assertTrue(!paper.title().isEmpty() || !paper.abstractText().isEmpty(), "input " + input);
    }
  }

  private byte[] damaged(Random random) {
    String text =
        new String(samples.get(random.nextInt(samples.size())), StandardCharsets.ISO_8859_1);
    for (int i = 0; i < random.nextInt(1, 6); i++) {
      text = damaged(text, random);
    }
    byte[] damaged = text.getBytes(StandardCharsets.ISO_8859_1);
    return random.nextInt(20) == 0 ? packed(damaged, random) : damaged;
  }

  /** Packed with gzip, and half of the time damaged once more. */
  private byte[] packed(byte[] text, Random random) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String packed = bytes.toString(StandardCharsets.ISO_8859_1);
    return (random.nextBoolean() ? packed : damaged(packed, random))
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  private String damaged(String text, Random random) {
    int from = random.nextInt(text.length() + 1);
    int to = Math.min(text.length(), from + random.nextInt(60));
    String token = TOKENS.get(random.nextInt(TOKENS.size()));
    String bytes = new String(token.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    return switch (random.nextInt(8)) {
      case 0 -> text.substring(0, from);
      case 1 -> text.substring(0, from) + text.substring(to);
      case 2 -> text.substring(0, from) + bytes + text.substring(from);
      case 3 -> text.substring(0, from) + bytes.repeat(random.nextInt(300)) + text.substring(from);
      case 4 -> text.substring(0, from) + (char) random.nextInt(256) + text.substring(to);
      case 5 -> text.substring(0, to) + text.substring(from);
      case 6 -> text.replace(bytes, "");
      default -> {
        byte[] other = samples.get(random.nextInt(samples.size()));
        yield text.substring(0, from)
            + new String(other, StandardCharsets.ISO_8859_1).substring(other.length / 2);
      }
    };
  }
}
