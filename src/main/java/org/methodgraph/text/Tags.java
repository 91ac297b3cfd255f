package org.methodgraph.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.methodgraph.model.CleanText;

/**
 * Takes out simple HTML and JATS tags. Only known names count, because abstracts also say {@code p
 * < 0.05} and {@code <MASK>}.
 */
final class Tags {
  private static final Pattern TAG =
      Pattern.compile(
          "</?(?:jats:)?(p|br|div|li|ul|ol|sec|title|i|b|u|em|strong|sub|sup|tt|code|span|small"
              + "|a|font|italic|bold|sc|inf|monospace)(?:\\s[^<>]{0,300})?/?>",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern BLOCK =
      Pattern.compile("p|div|li|ul|ol|sec|title", Pattern.CASE_INSENSITIVE);

  private Tags() {}

  static CleanText drop(CleanText text) {
    if (text.clean().indexOf('<') < 0) {
      return text;
    }
    Rewriting out = new Rewriting(text);
    Matcher tag = TAG.matcher(text.clean());
    int done = 0;
    while (tag.find()) {
      out.keep(done, tag.start());
      out.put(standIn(tag.group(1)), tag.start(), tag.end());
      done = tag.end();
    }
    out.keep(done, text.clean().length());
    return out.done();
  }

  /** What has to stand where the tag was, so that words do not run together. */
  private static String standIn(String name) {
    if (BLOCK.matcher(name).matches()) {
      return "\n\n";
    }
    return name.equalsIgnoreCase("br") ? "\n" : "";
  }
}
