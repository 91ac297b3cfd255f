package org.methodgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The commands of the README and of the pages in {@code docs/commands}, run as they stand: every
 * line indented by four spaces that begins with {@code ./methodgraph}, but for {@code demo}, which
 * does what {@code build} and {@code serve} do. Those that serve are processes of their own, at any
 * free port, until they say how to stop them or have nothing more to read.
 */
class ReadmeTest {
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
  private static final Pattern PAGE = Pattern.compile("\\| \\[\\w+]\\((\\w+\\.md)\\)");
  private static final Path PAGES = Path.of("docs/commands");

  @Test
  void commandsOfTheReadmeWorkAsWritten() throws IOException {
    List<String> commands = commands(Path.of("README.md"));
    assertTrue(commands.size() >= 7, "found " + commands);
    commands.forEach(ReadmeTest::works);
    String exported = Files.readString(Path.of("target/my-graph.ttl"));
    assertTrue(exported.contains("mg:proposes"), "the graph says what papers propose");
  }

  @Test
  void commandsOfTheirPagesWorkAsWritten() throws IOException {
    // A load fills a new store only.
    delete(Path.of("target/commands-loaded"));
    List<String> pages = pages();
    try (Stream<Path> files = Files.list(PAGES)) {
      Set<String> listed = new TreeSet<>(pages);
      listed.add("README.md");
      Set<String> there = new TreeSet<>(files.map(file -> file.getFileName().toString()).toList());
      assertEquals(there, listed, "the list of pages has all of them");
    }
    Set<String> named = new TreeSet<>();
    pages.forEach(page -> named.add(page.replace(".md", "")));
    assertEquals(
        new TreeSet<>(Main.commandLine().getSubcommands().keySet()), named, "a page per command");
    for (String page : pages) {
      commands(PAGES.resolve(page)).forEach(ReadmeTest::works);
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private static List<String> pages() throws IOException {
    Matcher page = PAGE.matcher(Files.readString(PAGES.resolve("README.md")));
    List<String> pages = new ArrayList<>();
    while (page.find()) {
      pages.add(page.group(1));
    }
    return pages;
  }

  private static List<String> commands(Path page) throws IOException {
    return Files.readAllLines(page).stream()
        .filter(line -> line.startsWith("    ./methodgraph "))
        .map(String::strip)
        .filter(command -> !command.contains(" demo"))
        .toList();
  }

  private static void works(String command) {
    List<String> words = words(command);
    boolean serves = words.get(1).equals("serve") || words.get(1).equals("mcp");
    assertEquals(0, serves ? serve(words) : run(words), command);
  }

  /** Serves until it says that all is ready, or to the end of an empty input. */
  private static int serve(List<String> words) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(words.subList(1, words.size()));
    if (command.contains("--port")) {
      command.set(command.indexOf("--port") + 1, "0");
    }
    try {
      Process process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
      process.outputWriter().close();
      boolean ready =
          process.inputReader().lines().anyMatch(line -> line.startsWith("Ctrl-C stops"));
      process.destroy();
      int code = process.waitFor();
      return ready ? 0 : code;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static int run(List<String> words) {
    PrintStream before = System.out;
    System.setOut(new PrintStream(PrintStream.nullOutputStream(), true, StandardCharsets.UTF_8));
    try {
      return Main.commandLine().execute(words.subList(1, words.size()).toArray(String[]::new));
    } finally {
      System.setOut(before);
    }
  }

  private static List<String> words(String command) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(command);
    while (word.find()) {
      words.add(word.group(1) == null ? word.group(2) : word.group(1));
    }
    return words;
  }
}
