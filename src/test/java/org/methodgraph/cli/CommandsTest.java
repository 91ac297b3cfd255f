package org.methodgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.methodgraph.store.GraphStore;
import picocli.CommandLine;

/** The commands as a user gives them: exit codes, what goes to which stream, and bad input. */
class CommandsTest {
  private record Outcome(int code, String out, String err) {}

  private static final String DDPM =
      """
      {"id": "2006.11239", "title": "Denoising Diffusion Probabilistic Models", "created": "2020-06-19", \
      "abstract": "We present denoising diffusion probabilistic models (DDPMs) for image generation. On CIFAR-10 they reach an FID of 3.17."}
      """;

  @TempDir static Path folder;
  private static Path store;

  @BeforeAll
  static void build() throws IOException {
    Path input = folder.resolve("papers.jsonl.gz");
    try (var out = new GZIPOutputStream(Files.newOutputStream(input))) {
      out.write(DDPM.getBytes(StandardCharsets.UTF_8));
    }
    store = folder.resolve("store");
    Path report = folder.resolve("report.json");
    Outcome outcome =
        run("build", input.toString(), "--store", store.toString(), "--report", report.toString());
    assertEquals(0, outcome.code(), outcome.err());
    assertEquals("", outcome.out(), "the report is talk");
    assertTrue(outcome.err().contains("1 of 1 papers"), outcome.err());
    assertTrue(Files.readString(report).contains("\"papers\": 1"));
  }

  /** Runs a command with both its streams caught. */
  private static Outcome run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    PrintStream before = System.out;
    System.setOut(new PrintStream(data, true, StandardCharsets.UTF_8));
    try {
      CommandLine command =
          Main.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
      int code = command.execute(arguments);
      return new Outcome(code, out + data.toString(StandardCharsets.UTF_8), err.toString());
    } finally {
      System.setOut(before);
    }
  }

  @Test
  void queriesByNameAndByFile() throws IOException {
    Outcome named =
        run(
            "query",
            "papers-proposing-method",
            "--store",
            store.toString(),
            "--param",
            "method=DDPM",
            "--format",
            "csv");
    assertEquals(0, named.code(), named.err());
    assertTrue(named.out().contains("Denoising Diffusion Probabilistic Models"), named.out());
    Path own = folder.resolve("own.rq");
    Files.writeString(own, "ASK { ?s ?p ?o }");
    assertTrue(run("query", own.toString(), "--store", store.toString()).out().contains("true"));
    assertTrue(run("query").out().contains("methods-for-task"));
  }

  @Test
  void exportsTheSameBytesEachTime() throws IOException {
    String first = run("export", "--store", store.toString(), "--format", "turtle").out();
    Path file = folder.resolve("graph.ttl");
    assertEquals(0, run("export", "--store", store.toString(), "-o", file.toString()).code());
    assertEquals(first, Files.readString(file));
    assertTrue(first.contains("@prefix mg:"), "prefixes");
  }

  @Test
  void documentsTheOntologyOnOnePage() throws IOException {
    Path page = folder.resolve("new/ontology.html");
    assertEquals(0, run("ontology", "-o", page.toString()).code());
    assertTrue(Files.readString(page).contains("id=\"usedFor\""), "a term has its anchor");
    assertEquals(Files.readString(page), run("ontology").out());
  }

  @Test
  void explainsAConceptByItsName() {
    Outcome told = run("explain", "--store", store.toString(), "DDPM");
    assertEquals(0, told.code(), told.err());
    assertTrue(
        told.out().startsWith("Method: denoising diffusion probabilistic model"), told.out());
    Outcome unknown = run("explain", "--store", store.toString(), "no such thing");
    assertEquals(2, unknown.code());
    assertTrue(unknown.err().contains("no such thing"), unknown.err());
  }

  @Test
  void checkFindsNoErrors() {
    Outcome outcome = run("check", "--store", store.toString());
    assertEquals(0, outcome.code(), outcome.out());
    assertTrue(outcome.out().contains("0 errors"), outcome.out());
  }

  @Test
  void formatsTellsHowEachIsRecognised() {
    assertTrue(run("formats").out().contains("json-lines"));
  }

  @Test
  void aDryRunShowsTheFirstPapersAndStoresNothing() throws IOException {
    Path list = folder.resolve("list.bib");
    Files.writeString(
        list,
        """
        @misc{a, title = {Flows}, doi = {10.1000/X}, abstract = {We invert maps.}}
        @misc{b, title = {Waves of heat}}
        @misc{c, title = {Withdrawn: Knots}, year = 2020, abstract = {We tie knots at https://x.org.}}
        """);
    Outcome outcome = run("build", "--dry-run", list.toString());
    assertEquals(1, outcome.code(), "one record has no abstract");
    assertEquals(
        """

        identifiers  doi:10.1000/x
        title        Flows
        read from    %1$s:1
        abstract     We invert maps.

        identifiers  list.bib#3
        title        Withdrawn: Knots
        published    2020
        standing     withdrawn
        links        https://x.org
        read from    %1$s:3
        abstract     We tie knots at https://x.org.
        """
            .formatted(list),
        outcome.out());
    assertEquals(
        """
        %1$s: bibtex, 3 papers, 2 with abstract, 1 withdrawn or retracted, 0 left out
          %1$s:2: "Waves of heat" has no abstract here, nor has any other record of the same paper. \
        Give the abstract, or another source together with this one.
        2 papers of 3 records; nothing was stored.
        """
            .formatted(list),
        outcome.err());
  }

  @Test
  void wrongUsageIsToldPlainly() {
    assertEquals(2, run("build", "x.txt").code());
    assertEquals(2, run("query", "no-such-query", "--store", store.toString()).code());
    assertEquals(2, run("export", "--store", store.toString(), "--format", "yaml").code());
    for (String[] wrong : new String[][] {{"--threshold", "7"}, {"--threads", "0"}}) {
      Outcome outcome = run("build", "x.txt", "--store", "s", wrong[0], wrong[1]);
      assertEquals(2, outcome.code(), outcome.err());
      assertTrue(outcome.err().contains("expected"), outcome.err());
    }
    Outcome unknown =
        run(
            "build",
            folder.resolve("papers.jsonl.gz").toString(),
            "--as",
            "nothing",
            "--store",
            folder.resolve("s2").toString());
    assertEquals(2, unknown.code());
    assertTrue(unknown.err().contains("json-lines"), unknown.err());
  }

  @Test
  void unreadableThingsEndWithThree() throws IOException {
    Outcome noStore = run("query", "lineage", "--store", folder.resolve("none").toString());
    assertEquals(3, noStore.code());
    Path empty = folder.resolve("empty.txt");
    Files.writeString(empty, "");
    Outcome outcome = run("build", empty.toString(), "--store", folder.resolve("s3").toString());
    assertEquals(3, outcome.code());
    assertTrue(outcome.err().contains("empty.txt:1"), outcome.err());
  }

  @Test
  void badRecordsAreFindingsAndTheRestGoesOn() throws IOException {
    Path input = folder.resolve("mixed.jsonl");
    Files.writeString(input, "{\"id\": \"x\", \"abstract\": \"Word\"}\n" + DDPM);
    Outcome outcome = run("build", input.toString(), "--store", folder.resolve("s4").toString());
    assertEquals(1, outcome.code(), outcome.err());
    assertTrue(outcome.err().contains("mixed.jsonl:1"), outcome.err());
    assertTrue(
        outcome.err().contains("1 (2 records") || outcome.err().contains("1 (1 records"),
        outcome.err());
  }

  @Test
  void storeInUseIsTold() {
    try (GraphStore open = GraphStore.forReading(store)) {
      assertTrue(open.configuration() != null);
      assertEquals(3, run("query", "lineage", "--store", store.toString()).code());
    }
  }
}
