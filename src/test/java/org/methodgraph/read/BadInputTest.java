package org.methodgraph.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.methodgraph.model.Problem;

/** Whatever is wrong with the input is told with file and line, and the rest is read. */
class BadInputTest {
  private static final String GOOD = "Abstract: We study how flows behave.\n";

  @TempDir Path folder;

  private Reading readFolder() {
    return ReadPapers.byContent(Pages.NOTHING).read(List.of(folder.toString()));
  }

  private void write(String name, byte[] content) throws IOException {
    Files.createDirectories(folder.resolve(name).getParent());
    Files.write(folder.resolve(name), content);
  }

  private void write(String name, String content) throws IOException {
    write(name, content.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(content);
    }
    return out.toByteArray();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                              | the file is empty
          ' \n\t\n'                       | the file is empty
          '%PDF-1.4 and so on'            | this is a PDF
          'PK\u0003\u0004\u0000\u0000\u0000' | the zip archive is damaged
          '[]'                            | the format is not known: it looks like JSON, but no objects with fields
          '[{"name": "x"}]'               | the format is not known: it looks like JSON, but has no field named title, abstract or the like (it has name)
          '{\n  "a": 1, "b": {"c": 2}\n}' | the format is not known: it looks like JSON, but has no field named title, abstract or the like (it has a, b)
          'Rate exceeded.'                | the format is not known: it is arXiv's answer to too many requests
          '<html><p>Hello</p></html>'     | the format is not known: it looks like HTML or XML
          '<!DOCTYPE a [\n<!ENTITY b "c">\n]>\n<feed/>' | the format is not known: it is XML with entities of its own
          '@comment{nothing else}'        | no paper was found
          'Paper Title,Author Name\nA,"We show it."' | the format is not known: it looks like a table, but no column
          '\\documentclass{article}\nWe show it here.' | the format is not known: it looks like TeX
          '2024-01-01 10:00:00 INFO Server on 8080 is up.\n2024-01-01 10:00:02 INFO Done.' | the format is not known: no abstracts
          'import os\nfor i in range(10): print(i)\n' | the format is not known: no abstracts
          'An\t12\tO\nold\t15\tO\nstudy\t17\tO\nof\t20\tO\nit\t25\tO\n.\t27\tO\n' | the format is not known: it looks like a table
          'id,title,abstract'             | no paper was found
          '1 2 3\n4 5 6'                  | the format is not known: no abstracts can be made out
          """)
  void aFileOfNoUseIsUnreadable(String content, String message) throws IOException {
    write("a-bad.txt", content);
    write("b-good.txt", GOOD);
    Reading reading = readFolder();
    Problem problem = reading.problems().get(0);
    assertEquals(1, reading.problems().size());
    assertEquals(Problem.Kind.UNREADABLE, problem.kind());
    assertEquals(folder + "/a-bad.txt:1", problem.origin().toString());
    assertTrue(problem.message().startsWith(message), problem.message());
    assertEquals(List.of("We study how flows behave."), Pages.abstracts(reading));
    assertEquals(problem.message(), reading.files().get(0).whyNot());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Diffusion", "Abstract: Diffusion", "{\"abstract\": \"Diffusion\"}"})
  void anAbstractOfOneWordIsSkipped(String content) {
    Reading reading = Pages.read(content);
    assertEquals(List.of(), reading.papers());
    assertEquals(1, reading.problems().size());
    String problem = Pages.problems(reading).get(0);
    assertTrue(problem.startsWith("SKIPPED 1: "), problem);
    assertTrue(problem.contains("1 word") && problem.contains("\"Diffusion\""), problem);
    assertEquals(1, reading.files().get(0).skipped());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Abstract: ", "{\"abstract\": \"", "Abstract: {\\(", "Title\n"})
  void aLineOfAMegabyteIsSkippedInNoTime(String start) {
    String end = start.startsWith("{\"") ? "\"}" : "";
    String text = start + "word ".repeat(200_000) + end + "\n\nAbstract: We study how flows go.";
    Reading reading = assertTimeout(Duration.ofSeconds(10), () -> Pages.read(text));
    String problem = Pages.problems(reading).get(0);
    assertTrue(problem.startsWith("SKIPPED 1: an abstract of "), problem);
    assertTrue(problem.contains("no more than 20,000 are expected"), problem);
  }

  @Test
  void aWordOfThousandsOfCharactersIsNoText() {
    String problem =
        Pages.problems(Pages.read("Abstract: We study " + "a-b".repeat(5_000) + " flows.")).get(0);
    assertTrue(problem.contains("a word of 15,000 characters"), problem);
  }

  @Test
  void oneLongWordIsNoText() {
    Reading reading =
        assertTimeout(Duration.ofSeconds(10), () -> Pages.read("a".repeat(1_000_000)));
    assertTrue(Pages.problems(reading).get(0).startsWith("UNREADABLE 1: the format is not known"));
  }

  @Test
  void otherEncodingsAreReadAndTold() {
    String text = "Abstract: Plain words come first.\n\nAbstract: The Föllmer – “drift” is best.\n";
    Reading reading = Pages.read(text.getBytes(Charset.forName("windows-1252")));
    assertEquals(
        List.of("Plain words come first.", "The Föllmer – “drift” is best."),
        Pages.abstracts(reading));
    assertEquals(
        List.of(
            "NOTICED 3: this line is the first that is not UTF-8, so such lines are read as"
                + " windows-1252; if letters look wrong, save the file as UTF-8."),
        Pages.problems(reading));
    assertEquals(
        Pages.abstracts(reading),
        Pages.abstracts(Pages.read(text.getBytes(StandardCharsets.UTF_16))));
  }

  @Test
  void missingFilesAndFoldersWithoutFilesAreUnreadable() throws IOException {
    Files.createDirectories(folder.resolve("empty/.hidden"));
    write("empty/README.md", "We say what this folder is for, in a sentence.");
    write("good.txt", GOOD);
    Reading reading =
        ReadPapers.byContent(Pages.NOTHING)
            .read(
                List.of(folder + "/none.txt", folder + "/empty", folder + "/good.txt", "a\u0000b"));
    assertEquals(
        List.of(
            "UNREADABLE 1: there is no such file or folder. Check the name.",
            "UNREADABLE 1: the folder holds no files to read (hidden files, README and LICENSE do"
                + " not count). Expected files with abstracts; see the list of formats.",
            "UNREADABLE 1: this is no name of a file: Nul character not allowed."),
        Pages.problems(reading));
    assertEquals(List.of("We study how flows behave."), Pages.abstracts(reading));
    assertEquals(4, reading.files().size());
  }

  @Test
  void foldersAreReadInOrderAndPacked() throws IOException {
    write("b/two.txt", "Abstract: The second one is here.");
    write(
        "b/one.jsonl.gz",
        gzip("{\"abstract\": \"The first one is here.\"}".getBytes(StandardCharsets.UTF_8)));
    write("a.txt", GOOD);
    Reading reading = readFolder();
    assertEquals(List.of(), reading.problems());
    assertEquals(
        List.of("a.txt#1", "b/one.jsonl.gz#1", "b/two.txt#1"),
        reading.papers().stream().map(paper -> paper.ids().get(0).value()).toList());
    assertEquals(folder + "/b/one.jsonl.gz:1", reading.papers().get(1).origin().toString());
  }

  @Test
  void damagedGzipIsUnreadableFromWhereItBreaks() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      lines.append(
          "{\"id\": \"x%d\", \"abstract\": \"Number %d is about flows.\"}\n"
              .formatted(i, i * 7919));
    }
    byte[] packed = gzip(lines.toString().getBytes(StandardCharsets.UTF_8));
    write("a.jsonl.gz", Arrays.copyOf(packed, packed.length * 9 / 10));
    write("b.txt.gz", Arrays.copyOf(packed, 300));
    write("c.txt.gz", "not packed at all".getBytes(StandardCharsets.UTF_8));
    Reading reading = readFolder();
    int taken = reading.files().get(0).papers();
    assertTrue(taken > 10_000 && taken < 20_000, "taken: " + taken);
    assertEquals(
        List.of(
            "UNREADABLE %d: the gzip data are damaged (Unexpected end of ZLIB input stream). Fetch or pack the file again. The %,d papers before are taken."
                .formatted(taken + 1, taken),
            "UNREADABLE 1: the gzip data are damaged (Unexpected end of ZLIB input stream). Fetch or pack the file again.",
            "UNREADABLE 1: the name ends in .gz, but the file is not packed with gzip. Rename it or pack it again."),
        Pages.problems(reading));
  }

  @Test
  void filesInZipArchivesAreReadInOrderOfTheirNames() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("b/two.jsonl.gz"));
      zip.write(gzip("{\"abstract\": \"The second one.\"}".getBytes(StandardCharsets.UTF_8)));
      zip.putNextEntry(new ZipEntry("a.txt"));
      zip.write(GOOD.getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("__MACOSX/a.txt"));
      zip.write(new byte[100]);
    }
    write("papers.zip", bytes.toByteArray());
    Reading reading = readFolder();
    assertEquals(List.of(), reading.problems());
    assertEquals(
        List.of("papers.zip/a.txt#1", "papers.zip/b/two.jsonl.gz#1"),
        reading.papers().stream().map(paper -> paper.ids().get(0).value()).toList());
    assertEquals(folder + "/papers.zip/a.txt:1", reading.papers().get(0).origin().toString());
  }

  @Test
  void officeDocumentsAreNoArchivesOfPapers() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
    }
    write("sheet.xlsx", bytes.toByteArray());
    assertEquals(
        List.of(
            "UNREADABLE 1: the archive holds no files to read, or is an office document. Save a"
                + " sheet as CSV and a document as text."),
        Pages.problems(readFolder()));
  }

  @Test
  void entitiesOfAnXmlFileAreNotReadEvenWhereItsFormatIsForced() throws IOException {
    byte[] harmful = Pages.sample("malformed/arxiv-atom.entities.xml");
    Reading reading =
        ReadPapers.as(Readers.named("arxiv-atom"), new java.io.ByteArrayInputStream(harmful))
            .read(List.of("-"));
    assertEquals(List.of(), reading.papers());
    assertTrue(
        Pages.problems(reading).get(0).contains("the XML is damaged or breaks off here"),
        reading.problems().toString());
  }

  @Test
  void xmlIsBoundInDepthAndSize() {
    String deep = "<i>".repeat(200) + "deep" + "</i>".repeat(200);
    String large = "word ".repeat(500_000);
    String feed =
        "<feed><entry><title>A</title><summary>We study %s in trees.</summary></entry>"
            + "<entry><title>B</title><summary>%s</summary></entry>"
            + "<entry><title>C</title><summary>We study what is left.</summary></entry></feed>";
    Reading reading = Pages.read(feed.formatted(deep, large));
    assertEquals(List.of("A", "C"), Pages.titles(reading));
    assertTrue(
        Pages.problems(reading).get(0).startsWith("SKIPPED 1: the record is larger than"),
        reading.problems().toString());
  }

  @Test
  void aJsonFileWithoutLineEndsIsReadPiecemeal() {
    StringBuilder list = new StringBuilder("[");
    int records = 300_000;
    for (int i = 0; i < records; i++) {
      list.append(i == 0 ? "" : ",");
      list.append("{\"title\": \"Nö %d\", \"abstract\": \"It is about flüws “x”.\"}".formatted(i));
    }
    Reading reading = Pages.read(list.append("]").toString());
    assertEquals(List.of(), reading.problems());
    assertEquals(records, reading.papers().size());
    assertEquals("Nö " + (records - 1), reading.papers().get(records - 1).title());
    assertEquals("It is about flüws “x”.", reading.papers().get(records / 2).abstractText());
  }

  @Test
  void aFormatMayBeForcedAndMayNotFit() {
    var in = new java.io.ByteArrayInputStream(GOOD.getBytes(StandardCharsets.UTF_8));
    Reading reading = ReadPapers.as(Readers.named("plain-text"), in).read(List.of("-"));
    assertEquals(List.of(GOOD.strip()), Pages.abstracts(reading));
    var again = new java.io.ByteArrayInputStream(GOOD.getBytes(StandardCharsets.UTF_8));
    Reading json = ReadPapers.as(Readers.named("json-lines"), again).read(List.of("-"));
    assertTrue(Pages.problems(json).get(0).startsWith("SKIPPED 1: broken JSON"));
  }

  /** What waits for a closing quote or bracket must not take the whole file into memory. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          '[{"title":"A","abstract":"We study flows."},|{"title":"B","abstract":"'         ; json       ; 2
          'title,abstract|A,We study flows.|B,"'                                          ; table      ; 3
          '<feed><entry><summary>We study flows.</summary></entry>|<entry><summary>'      ; arxiv-atom ; 2
          """)
  void aRecordWithoutEndIsToldAndNotKept(String start, String format, int line) {
    byte[] endless = new byte[LineFeed.LONGEST_RECORD + 100_000];
    Arrays.fill(endless, (byte) 'x');
    byte[] beginning = start.replace('|', '\n').getBytes(StandardCharsets.UTF_8);
    System.arraycopy(beginning, 0, endless, 0, beginning.length);
    Reading reading = Pages.read(endless);
    assertEquals(format, reading.files().get(0).format());
    assertEquals(1, reading.papers().size());
    assertEquals(1, reading.problems().size(), reading.problems()::toString);
    Problem problem = reading.problems().get(0);
    assertEquals(Problem.Kind.UNREADABLE, problem.kind());
    assertTrue(problem.message().startsWith("more than 16,777,216 characters"), problem::message);
    assertEquals(line, problem.origin().line());
  }
}
