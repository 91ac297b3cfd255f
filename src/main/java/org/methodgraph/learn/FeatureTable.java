package org.methodgraph.learn;

/**
 * Which feature has which number, by the hash of its name.
 *
 * <p>An abstract asks for some thirty thousand features and most are unknown. The table is too
 * large for the processor's near memory, so a small one with a bit for each known feature is asked
 * first (a Bloom filter with one hash, Bloom 1970); it says "unknown" rightly or "look".
 */
final class FeatureTable {
  private static final long FREE = 0;
  private static final int BITS_PER_SLOT = 4;

  private final long[] bits;

  /** Hash and number by turns, so that both come from memory at once. */
  private final long[] slots;

  private final int mask;

  /**
   * @param features how many will be put
   */
  FeatureTable(int features) {
    int size = Integer.highestOneBit(Math.max(Long.SIZE, features)) * 4;
    bits = new long[size / (Long.SIZE / BITS_PER_SLOT)];
    slots = new long[2 * size];
    mask = size - 1;
  }

  /**
   * @param number from 1
   * @throws IllegalStateException if another feature has that hash
   */
  void put(long hash, int number) {
    if (find(hash) != 0 || hash == FREE) {
      throw new IllegalStateException("two features have the same hash");
    }
    long mixed = mixed(hash);
    bits[word(mixed)] |= bit(mixed);
    int slot = slot(mixed);
    while (slots[2 * slot] != FREE) {
      slot = slot + 1 & mask;
    }
    slots[2 * slot] = hash;
    slots[2 * slot + 1] = number;
  }

  /** The number of a feature, 0 where it is unknown. */
  int find(long hash) {
    long mixed = mixed(hash);
    if ((bits[word(mixed)] & bit(mixed)) == 0) {
      return 0;
    }
    int slot = slot(mixed);
    while (slots[2 * slot] != FREE) {
      if (slots[2 * slot] == hash) {
        return (int) slots[2 * slot + 1];
      }
      slot = slot + 1 & mask;
    }
    return 0;
  }

  private static long mixed(long hash) {
    return (hash ^ hash >>> 32) * 0x9E3779B97F4A7C15L;
  }

  private int word(long mixed) {
    return (int) (mixed >>> 38) & bits.length - 1;
  }

  private static long bit(long mixed) {
    return 1L << (mixed >>> 58);
  }

  private int slot(long mixed) {
    return (int) (mixed >>> 38) & mask;
  }
}
