package org.methodgraph.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** One way to break the sample store, from {@code check/breakages.ru}. */
record Breakage(String rule, String node, String update) {
  private static final Pattern SECTION =
      Pattern.compile("### (\\S+) (\\S+)\\n(.*?)(?=\\n### |\\z)", Pattern.DOTALL);

  static List<Breakage> all() throws IOException {
    String text = Files.readString(Path.of("src/test/resources/check/breakages.ru"));
    return SECTION.matcher(text).results().map(Breakage::of).toList();
  }

  private static Breakage of(MatchResult section) {
    return new Breakage(section.group(1), SampleStore.BASE + section.group(2), section.group(3));
  }

  @Override
  public String toString() {
    return rule;
  }
}
