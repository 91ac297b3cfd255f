package org.methodgraph.export.protege;

import org.methodgraph.export.ExportException;

/**
 * Which part of a store goes into a folder for Protégé, which shows small data best.
 *
 * @param papers most papers, at least 1; the newest ones are taken
 * @param leastConfidence 0 to 1; assertions and results below it are left out, and if it is above 0
 *     also those whose confidence the store does not tell
 * @param area only papers that name this concept or one below it: an IRI or a name; empty for all
 */
public record Selection(int papers, double leastConfidence, String area) {
  /** The whole store. */
  public static final Selection EVERYTHING = new Selection(Integer.MAX_VALUE, 0, "");

  /**
   * @throws ExportException if a number is out of its bounds
   */
  public Selection {
    if (papers < 1) {
      throw new ExportException(
          "An export of " + papers + " papers holds nothing; ask for at least 1.");
    }
    if (!(leastConfidence >= 0 && leastConfidence <= 1)) {
      throw new ExportException(
          "The least confidence is " + leastConfidence + "; give a number from 0 to 1.");
    }
  }

  boolean everywhere() {
    return area.isBlank();
  }

  /** Says what an export of so many papers holds. */
  String description(int chosen) {
    StringBuilder text = new StringBuilder("What MethodGraph read in the abstracts of ");
    text.append(chosen).append(chosen == 1 ? " paper" : " papers");
    if (!everywhere()) {
      text.append(" that name ").append(area).append(" or a concept below it");
    }
    if (leastConfidence > 0) {
      text.append(", with a confidence of at least ").append(leastConfidence);
    }
    return text.append(". Confidence and evidence are annotations of each assertion.").toString();
  }
}
