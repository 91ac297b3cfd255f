package org.methodgraph.check;

import java.util.List;

/**
 * How many findings there are.
 *
 * @param errors of severity {@link Severity#ERROR}
 * @param warnings of severity {@link Severity#WARNING}
 * @param infos of severity {@link Severity#INFO}
 */
public record FindingsCount(long errors, long warnings, long infos) {
  /** Counts. */
  public static FindingsCount of(List<Finding> findings) {
    return new FindingsCount(
        count(findings, Severity.ERROR),
        count(findings, Severity.WARNING),
        count(findings, Severity.INFO));
  }

  /** {@code 1 error, 2 warnings, 0 infos}. */
  @Override
  public String toString() {
    return number(errors, "error")
        + ", "
        + number(warnings, "warning")
        + ", "
        + number(infos, "info");
  }

  private static long count(List<Finding> findings, Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }

  private static String number(long count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }
}
