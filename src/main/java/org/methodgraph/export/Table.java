package org.methodgraph.export;

import java.util.List;
import java.util.Locale;

/** The tables that a store can be written as. */
public enum Table {
  /** One row per paper. */
  PAPERS(
      "paper",
      "title",
      "year",
      "created",
      "modified",
      "arxiv_id",
      "identifiers",
      "concepts",
      "abstract"),
  /** One row per concept; {@code papers} counts those that name it. */
  CONCEPTS("concept", "type", "label", "alternative_labels", "broader", "papers", "definition"),
  /** One row per statement of a paper, with the sentences that say so. */
  FACTS(
      "statement",
      "paper",
      "paper_title",
      "subject",
      "subject_label",
      "predicate",
      "object",
      "object_label",
      "confidence",
      "negated",
      "rule",
      "evidence"),
  /** One row per reported value, with the sentences that say so. */
  RESULTS(
      "result",
      "paper",
      "paper_title",
      "method",
      "method_label",
      "task",
      "task_label",
      "dataset",
      "dataset_label",
      "metric",
      "metric_label",
      "value",
      "unit",
      "confidence",
      "evidence");

  private final List<String> columns;

  Table(String... columns) {
    this.columns = List.of(columns);
  }

  public List<String> columns() {
    return columns;
  }

  /** Usual name of its file: {@code papers.csv}. */
  public String fileName() {
    return name().toLowerCase(Locale.ROOT) + ".csv";
  }
}
