package org.methodgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintStream;
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
 * line indented by four spaces that begins with {@code ./methodgraph}. Those that serve run until
 * stopped and have tests of their own in the serve room.
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
    for (String page : pages) {
      String name = page.replace(".md", "");
      assertTrue(Main.commandLine().getSubcommands().containsKey(name), page);
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
        .filter(command -> !command.contains(" serve ") && !command.contains(" demo"))
        .toList();
  }

  private static void works(String command) {
    assertEquals(0, run(words(command)), command);
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
