package org.methodgraph.relate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.methodgraph.model.Document;
import org.methodgraph.model.Sentence;

/** What a sentence does in an abstract. */
enum SentenceRole {
  TITLE,
  /** What is known, before the paper speaks of itself. */
  BACKGROUND,
  /** Says what the paper brings. */
  PROPOSAL,
  /** Tells how it works. */
  DETAIL,
  /** Tells experiments and their outcome. */
  RESULT;

  private static final Pattern OURS =
      Pattern.compile(
          "\\b(?:we|our|ours|us)\\b|\\bth(?:is|e present) (?:paper|work|article|study|thesis|survey|report)\\b|\\b(?:paper|work) (?:proposes|presents|introduces)\\b|\\bin this (?:paper|work|article|study)\\b|\\bhere,");
  private static final Pattern PROPOSES =
      Pattern.compile(
          "\\b(?:we|paper|work|article|study|here)\\b.{0,40}\\b(?:propos|present|introduc|develop|design|devis|formulat|describ|stud(?:y|ies)\\b|investigat|explor|examin|consider|address|tackl|provid|show how|deriv|extend|revisit|analy[sz]|reveal|aim)");
  private static final Pattern REPORTS =
      Pattern.compile(
          "\\b(?:outperform|surpass|achiev|experiment|empirical|evaluat|state-of-the-art|state of the art|result|demonstrat|improv(?:es|ed|ing|ement)|validat|benchmark|competitive|compar(?:ed|able|ison)|superior|gains?\\b|we (?:show|find|test|observe)|on par|exceed|numerical|reduc(?:es|ed|ing)|accelerat|speed-?up)");

  static List<SentenceRole> of(Document document) {
    List<SentenceRole> roles = new ArrayList<>();
    boolean ours = false;
    for (Sentence sentence : document.sentences()) {
      String text = sentence.span().of(document.text().clean()).toLowerCase(Locale.ROOT);
      ours = ours || !sentence.title() && OURS.matcher(text).find();
      roles.add(role(sentence, text, ours));
    }
    return roles;
  }

  private static SentenceRole role(Sentence sentence, String text, boolean ours) {
    if (sentence.title()) {
      return TITLE;
    }
    if (!ours) {
      return BACKGROUND;
    }
    if (PROPOSES.matcher(text).find()) {
      return PROPOSAL;
    }
    return REPORTS.matcher(text).find() ? RESULT : DETAIL;
  }
}
