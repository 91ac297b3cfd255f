package org.methodgraph.serve.pages.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Cuts a text at the places where it names something. */
final class MarkText {
  /**
   * A place that names a concept.
   *
   * @param start first code unit, in the title and abstract of its paper
   * @param end code unit behind the last
   * @param concept what is named
   */
  record Place(int start, int end, Named concept) {}

  private MarkText() {}

  /**
   * The pieces of a text, which together are the text.
   *
   * @param text the text
   * @param offset where in title and abstract it begins
   * @param places those outside the text, and those that overlap an earlier one, are left out
   * @param wanted addresses of the concepts that the page is about
   */
  static List<Piece> in(String text, int offset, List<Place> places, Set<String> wanted) {
    List<Place> sorted = new ArrayList<>(places);
    sorted.sort(Comparator.comparingInt(Place::start).thenComparing(Place::end));
    List<Piece> pieces = new ArrayList<>();
    int done = 0;
    for (Place place : sorted) {
      int start = place.start() - offset;
      int end = place.end() - offset;
      if (start < done || end <= start || end > text.length()) {
        continue;
      }
      if (start > done) {
        pieces.add(new Piece(text.substring(done, start), null, false));
      }
      String iri = place.concept().iri();
      pieces.add(new Piece(text.substring(start, end), place.concept(), wanted.contains(iri)));
      done = end;
    }
    if (done < text.length()) {
      pieces.add(new Piece(text.substring(done), null, false));
    }
    return pieces;
  }
}
