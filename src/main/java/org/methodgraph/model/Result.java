package org.methodgraph.model;

import java.util.List;

/**
 * A measured value that a paper reports.
 *
 * @param metric what was measured
 * @param value the number as stated
 * @param unit {@code %}, {@code x}, … ; empty where none is given
 * @param methods whose value it is, as far as the sentence says
 * @param datasets what it was measured on, as far as the sentence says
 * @param sentence index of the sentence that says it
 * @param confidence how likely metric and value belong together, 0 to 1
 */
public record Result(
    Concept metric,
    java.math.BigDecimal value,
    String unit,
    List<Concept> methods,
    List<Concept> datasets,
    int sentence,
    double confidence) {}
