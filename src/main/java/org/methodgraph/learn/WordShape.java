package org.methodgraph.learn;

import java.util.Locale;

/** How a word is spelled: {@code DDPMs} is {@code XXx}, {@code CIFAR10} is {@code XXd}. */
final class WordShape {
  private WordShape() {}

  static String of(String word) {
    StringBuilder shape = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char kind = kind(word.charAt(i));
      int length = shape.length();
      boolean twice =
          length > 1 && shape.charAt(length - 1) == kind && shape.charAt(length - 2) == kind;
      boolean smallAgain = kind == 'x' && length > 0 && shape.charAt(length - 1) == 'x';
      if (!twice && !smallAgain) {
        shape.append(kind);
      }
    }
    return shape.toString();
  }

  /** Lower case, each digit a zero. */
  static String plain(String word) {
    char[] plain = word.toLowerCase(Locale.ROOT).toCharArray();
    for (int i = 0; i < plain.length; i++) {
      plain[i] = plain[i] >= '0' && plain[i] <= '9' ? '0' : plain[i];
    }
    return String.valueOf(plain);
  }

  private static char kind(char c) {
    if (Character.isDigit(c)) {
      return 'd';
    }
    if (Character.isUpperCase(c)) {
      return 'X';
    }
    return Character.isLetter(c) ? 'x' : c;
  }
}
