package org.methodgraph.serve.pages;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;

/** Bytes to send, with their entity tag and their compressed form, each made once. */
final class Body {
  private static final int TAG_BYTES = 8;

  private final byte[] plain;
  private byte[] gzip;
  private String tag;

  Body(byte[] plain) {
    this.plain = plain;
  }

  static Body of(String text) {
    return new Body(text.getBytes(StandardCharsets.UTF_8));
  }

  byte[] plain() {
    return plain;
  }

  synchronized byte[] gzip() {
    if (gzip == null) {
      gzip = compressed(plain);
    }
    return gzip;
  }

  /** Weak, as the plain and the compressed form share it. */
  synchronized String tag() {
    if (tag == null) {
      tag = "W/\"" + HexFormat.of().formatHex(Arrays.copyOf(sha256(plain), TAG_BYTES)) + "\"";
    }
    return tag;
  }

  private static byte[] compressed(byte[] plain) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zipping = new GZIPOutputStream(out)) {
      zipping.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail", e);
    }
    return out.toByteArray();
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
