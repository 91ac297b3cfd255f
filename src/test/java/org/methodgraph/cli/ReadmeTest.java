package org.methodgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The README's commands, run as they stand: every line indented by four spaces that begins with
 * {@code ./methodgraph}. Those that serve run until stopped and have tests of their own in the
 * serve room.
 */
class ReadmeTest {
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

  @Test
  void commandsWorkAsWritten() throws IOException {
    List<String> commands =
        Files.readAllLines(Path.of("README.md")).stream()
            .filter(line -> line.startsWith("    ./methodgraph "))
            .map(String::strip)
            .toList();
    assertTrue(commands.size() >= 8, "found " + commands);
    for (String command : commands) {
      if (!command.contains(" serve ") && !command.contains(" demo")) {
        assertEquals(0, run(words(command)), command);
      }
    }
    String exported = Files.readString(Path.of("target/my-graph.ttl"));
    assertTrue(exported.contains("mg:proposes"), "the graph says what papers propose");
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
