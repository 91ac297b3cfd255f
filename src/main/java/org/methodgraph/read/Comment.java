package org.methodgraph.read;

import java.util.regex.Pattern;

/** Knows what authors write into the comments field beside an abstract. */
final class Comment {
  private static final Pattern ANYWHERE =
      Pattern.compile(
          "(?i)\\b\\d+(?:\\s*\\+\\s*\\d+)?[ -](?:main |extra |supplementary )?"
              + "(?:pages?|pp|figures?|figs?|tables?)\\b|arXiv admin note|text overlap with");

  private static final Pattern AT_START =
      Pattern.compile(
          "(?i)^\\W{0,3}(?:comments?\\s*:|accepted\\b|to appear\\b|appear(?:s|ed|ing) (?:in|at)\\b"
              + "|published (?:in|at|as|by)\\b|submitted to\\b|under review\\b|presented at\\b"
              + "|preprint\\b|pre-print\\b|(?:in )?proceedings of\\b|camera[- ]ready\\b"
              + "|(?:extended|full|short|long|updated|revised|corrected|final|preliminary|first"
              + "|second|third|new|this|old|previous|earlier) (?:\\w+ )?version\\b"
              + "|version \\d|v\\d+\\b|work in progress\\b|(?:source )?code\\s*(?::|at\\b|is at\\b)"
              + "|(?:project|web) ?(?:page|site)\\b|website\\b|github\\b|code available\\b"
              + "|to be (?:presented|published)\\b|supported by\\b|equal contribution"
              + "|minor\\b|draft\\b"
              + "|(?:phd |master'?s? )?thesis\\b|(?:technical|tech) report\\b"
              + "|poster\\b|best paper\\b"
              + "|(?:the )?(?:first )?(?:two|three|both|all) authors\\b|withdrawn\\b"
              + "|this (?:paper|article|submission) (?:has been|was|is) withdrawn"
              + "|(?:neurips|nips|icml|iclr|cvpr|iccv|eccv|acl|emnlp|naacl|aaai|ijcai|aistats|uai"
              + "|kdd|corl|interspeech|icassp|tmlr|jmlr)\\b|\\d{8}\\b|fixed\\b|added\\b|typos?\\b"
              + "|keywords?\\s*:|index terms\\b|supplementary\\b|oral\\b|spotlight\\b|\\*\\s)");

  private Comment() {}

  static boolean is(String text) {
    return AT_START.matcher(text).find() || ANYWHERE.matcher(text).find();
  }
}
