package org.methodgraph.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.methodgraph.model.Span;

/**
 * Names as paths of piece keys, for finding the longest name at each place of a text in one walk.
 */
final class LabelTree {
  private record Named(List<Piece> label, Entry entry, boolean ambiguous) {}

  private static final class Node {
    final Map<String, Node> next = new HashMap<>();
    final List<Named> names = new ArrayList<>();
  }

  private static final int LONGEST_GAP = 3;

  private final Node root = new Node();

  void add(String label, Entry entry) {
    List<Piece> pieces = Piece.of(label);
    if (pieces.isEmpty()) {
      return;
    }
    Node node = root;
    for (Piece piece : pieces) {
      node = node.next.computeIfAbsent(piece.key(), k -> new Node());
    }
    node.names.add(new Named(pieces, entry, entry.ambiguous().contains(label)));
  }

  List<LabelHit> find(String text) {
    List<LabelHit> hits = new ArrayList<>();
    List<Piece> pieces = Piece.of(text);
    int from = 0;
    while (from < pieces.size()) {
      List<LabelHit> longest =
          startsWord(text, pieces.get(from)) ? longestAt(text, pieces, from) : List.of();
      hits.addAll(longest);
      from = longest.isEmpty() ? from + 1 : after(pieces, from, longest.get(0).span().end());
    }
    return hits;
  }

  private List<LabelHit> longestAt(String text, List<Piece> pieces, int from) {
    List<LabelHit> longest = List.of();
    Node node = root;
    for (int i = from; i < pieces.size(); i++) {
      if (i > from && !joins(text, pieces.get(i - 1).span().end(), pieces.get(i).span().start())) {
        break;
      }
      node = node.next.get(pieces.get(i).key());
      if (node == null) {
        break;
      }
      List<LabelHit> here =
          endsWord(text, pieces.get(i)) ? hits(node, pieces.subList(from, i + 1)) : List.of();
      longest = here.isEmpty() ? longest : here;
    }
    return longest;
  }

  private static List<LabelHit> hits(Node node, List<Piece> found) {
    Span span = new Span(found.get(0).span().start(), found.get(found.size() - 1).span().end());
    List<LabelHit> hits = new ArrayList<>();
    for (Named name : node.names) {
      boolean repeated = hits.stream().anyMatch(hit -> hit.entry() == name.entry());
      if (!repeated && caseFits(name, found)) {
        hits.add(new LabelHit(span, name.entry(), name.ambiguous()));
      }
    }
    return hits;
  }

  /**
   * Capitals inside a word ({@code SimPLe}) must be there in the text, or the whole word be in
   * capitals; short names in capitals, and ambiguous names, count only with the same capitals.
   */
  private static boolean caseFits(Named name, List<Piece> found) {
    for (int i = 0; i < found.size(); i++) {
      String label = name.label().get(i).text();
      String text = found.get(i).text();
      boolean strict = hasCapital(label) && (name.ambiguous() || isAcronym(label));
      if (strict && !sameStart(label, text) || hasInnerCapital(label) && !hasInnerCapital(text)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAcronym(String label) {
    return label.length() <= 5 && hasInnerCapital(label);
  }

  private static boolean hasCapital(String word) {
    return hasCapital(word, 0);
  }

  private static boolean hasInnerCapital(String word) {
    return hasCapital(word, 1);
  }

  private static boolean hasCapital(String word, int from) {
    for (int i = from; i < word.length(); i++) {
      if (Character.isUpperCase(word.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Equal but for a plural s. */
  private static boolean sameStart(String label, String text) {
    return text.regionMatches(0, label, 0, Math.min(label.length(), text.length()));
  }

  private static int after(List<Piece> pieces, int from, int end) {
    int next = from;
    while (next < pieces.size() && pieces.get(next).span().start() < end) {
      next++;
    }
    return next;
  }

  private static boolean joins(String text, int gapStart, int gapEnd) {
    if (gapEnd - gapStart > LONGEST_GAP) {
      return false;
    }
    for (int i = gapStart; i < gapEnd; i++) {
      if (" -‐‑–_'’/".indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean startsWord(String text, Piece piece) {
    int start = piece.span().start();
    return start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1));
  }

  private static boolean endsWord(String text, Piece piece) {
    int end = piece.span().end();
    return end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
  }
}
