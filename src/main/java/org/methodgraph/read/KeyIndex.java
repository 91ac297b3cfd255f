package org.methodgraph.read;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Numbers by key, in 12 to 36 bytes each, where a map of objects would take over a hundred:
 * millions of papers are told apart by it. A key is a 64-bit hash; that two among ten million texts
 * share one has a chance of one in 370,000.
 */
public final class KeyIndex {
  private static final int SMALLEST = 16;

  // Open addressing: a key stands at its place, or at the next free one.
  private long[] keys = new long[SMALLEST];
  private int[] numbers = new int[SMALLEST];
  private int size;

  /** The key of a text: the first bytes of its SHA-256; never 0. */
  public static long key(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      long key = ByteBuffer.wrap(digest).getLong();
      return key == 0 ? 1 : key;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** The number that stands under a key, -1 if none does. */
  public int get(long key) {
    int place = place(key);
    return keys[place] == 0 ? -1 : numbers[place];
  }

  public boolean has(long key) {
    return get(key) >= 0;
  }

  /**
   * Puts a number under a key, in place of what stood there.
   *
   * @param number at least 0
   */
  public void put(long key, int number) {
    int place = place(key);
    size += keys[place] == 0 ? 1 : 0;
    keys[place] = key;
    numbers[place] = number;
    // Half to three quarters are full on the average.
    if (size * 4L > keys.length * 3L) {
      grow();
    }
  }

  /** Puts a number under a key where there is none; gives the one that stands there now. */
  public int putIfAbsent(long key, int number) {
    int before = get(key);
    if (before < 0) {
      put(key, number);
    }
    return before < 0 ? number : before;
  }

  public int size() {
    return size;
  }

  private int place(long key) {
    int mask = keys.length - 1;
    int place = (int) key & mask;
    while (keys[place] != 0 && keys[place] != key) {
      place = place + 1 & mask;
    }
    return place;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldNumbers = numbers;
    keys = new long[oldKeys.length * 2];
    numbers = new int[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int place = place(oldKeys[i]);
        keys[place] = oldKeys[i];
        numbers[place] = oldNumbers[i];
      }
    }
  }
}
