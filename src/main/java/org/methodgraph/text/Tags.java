package org.methodgraph.text;

import java.util.Locale;
import java.util.function.Function;
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
          "</?(?:(?:jats:)?(p|br|break|div|li|ul|ol|list|list-item|sec|title|i|b|u|em|strong|sub|sup|tt|code"
              + "|span|small|a|font|italic|bold|sc|inf|monospace|underline|ext-link|xref|uri"
              + "|inline-formula|disp-formula|alternatives|tex-math|styled-content"
              + "|named-content)|(mml:\\w{1,20}))(?:\\s[^<>]{0,300})?/?>",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern BLOCK =
      Pattern.compile(
          "p|div|li|ul|ol|list|list-item|sec|title|disp-formula", Pattern.CASE_INSENSITIVE);

  /** A formula that is given in TeX and in MathML too; the TeX is often a whole document. */
  private static final Pattern TWICE =
      Pattern.compile(
          "<(?:jats:)?tex-math(?:\\s[^<>]{0,300})?>[^<]{0,3000}</(?:jats:)?tex-math>(?=\\s*<mml:math)",
          Pattern.CASE_INSENSITIVE);

  private Tags() {}

  static CleanText drop(CleanText text) {
    if (text.clean().indexOf('<') < 0) {
      return text;
    }
    CleanText once = replace(text, TWICE, tag -> "");
    return replace(once, TAG, tag -> tag.group(1) == null ? "" : standIn(tag.group(1)));
  }

  private static CleanText replace(
      CleanText text, Pattern pattern, Function<Matcher, String> instead) {
    Rewriting out = new Rewriting(text);
    Matcher tag = pattern.matcher(text.clean());
    int done = 0;
    while (tag.find()) {
      out.keep(done, tag.start());
      out.put(instead.apply(tag), tag.start(), tag.end());
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
    return name.toLowerCase(Locale.ROOT).startsWith("br") ? "\n" : "";
  }
}
