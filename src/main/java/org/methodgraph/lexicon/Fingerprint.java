package org.methodgraph.lexicon;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** A short hash over entries. */
final class Fingerprint {
  private static final int DIGITS = 16;

  private Fingerprint() {}

  static String of(List<Entry> entries) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Entry entry : entries) {
        // Sets have no order of their own; sorted they hash the same in every run.
        String content =
            entry.concept()
                + " "
                + entry.labels()
                + " "
                + entry.ambiguous().stream().sorted().toList()
                + " "
                + entry.broader().stream().sorted().toList()
                + " "
                + entry.areas().stream().sorted().toList();
        digest.update(content.getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
