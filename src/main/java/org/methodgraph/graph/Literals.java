package org.methodgraph.graph;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.ResourceFactory;

/** Values in the one form in which the graph has them, so that equal values are equal bytes. */
final class Literals {
  private static final int DIGITS = 3;

  private Literals() {}

  /** A confidence with at most three digits: {@code 0.82}, {@code 1.0}. */
  static Literal confidence(double value) {
    return decimal(BigDecimal.valueOf(value).setScale(DIGITS, RoundingMode.HALF_UP));
  }

  static Literal decimal(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    BigDecimal shown = stripped.scale() < 1 ? stripped.setScale(1) : stripped;
    return ResourceFactory.createTypedLiteral(shown.toPlainString(), XSDDatatype.XSDdecimal);
  }

  static Literal integer(int value) {
    return ResourceFactory.createTypedLiteral(Integer.toString(value), XSDDatatype.XSDinteger);
  }

  static Literal bool(boolean value) {
    return ResourceFactory.createTypedLiteral(Boolean.toString(value), XSDDatatype.XSDboolean);
  }

  /** A day, month or year in ISO form, typed by how much of it is known. */
  static Literal date(String iso) {
    XSDDatatype type =
        switch (iso.length()) {
          case 4 -> XSDDatatype.XSDgYear;
          case 7 -> XSDDatatype.XSDgYearMonth;
          default -> XSDDatatype.XSDdate;
        };
    return ResourceFactory.createTypedLiteral(iso, type);
  }
}
