package org.methodgraph.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the web addresses of code, data and project pages that a text names. */
final class Links {
  private static final int LONGEST = 300;

  /**
   * What an address may hold, without what ends a sentence around it. Java matches a group that is
   * repeated by calls within calls, unless it takes nothing back: an address has no greatest
   * length.
   */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "https?://[A-Za-z0-9-]++(?:\\.[A-Za-z0-9-]++)++(?::\\d{1,5})?"
              + "(?:[/?#](?:[A-Za-z0-9\\-._~/?#@!$&'*+,;=:%]|\\\\[_%#&~])*+)?");

  private static final Pattern WHOLE_PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");
  private static final Pattern END = Pattern.compile("[.,;:!?'*]+$");

  private Links() {}

  static List<String> in(Collection<String> texts) {
    List<String> links = new ArrayList<>();
    texts.forEach(text -> addTo(links, text));
    return links;
  }

  private static void addTo(List<String> links, String text) {
    Matcher address = ADDRESS.matcher(text);
    while (address.find()) {
      String link = END.matcher(address.group().replace("\\", "")).replaceFirst("");
      if (link.length() <= LONGEST
          && !WHOLE_PERCENT.matcher(link).find()
          && link.indexOf('#') == link.lastIndexOf('#')) {
        links.add(link);
      }
    }
  }
}
