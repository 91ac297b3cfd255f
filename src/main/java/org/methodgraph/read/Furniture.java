package org.methodgraph.read;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Knows the lines of a web page that belong to the page and not to a paper. */
final class Furniture {
  private static final Set<String> LABELS =
      Set.of(
          """
          home | papers | paper | menu | search | subscribe | sign in | sign up | log in |
          login | log out | register | join | share | tweet | cite | pdf | html |
          html (experimental) | abs | view pdf | view paper | code | github | comments |
          previous | prev | next | next page | load more | show more | view more | view all |
          see all | see more | read more | learn more | more | less | ▽ more | △ less |
          trending | trending papers | daily | daily papers | weekly | monthly | new | top |
          hot | latest | recent | datasets | dataset | models | model | spaces | docs |
          pricing | about | about us | contact | contact us | help | faq | blog | news | terms
          | terms of service | terms of use | privacy | privacy policy | upvote | upvotes |
          community | back | back to top | back to arxiv | close | filter | filters | sort |
          sort by | sort by relevance | sort by date | download | download pdf | view on arxiv
          | arxiv page | arxiv | project page | bibtex | export | export citation | save |
          bookmark | follow | following | submit | get started | enterprise | solutions |
          collections | organizations | settings | profile | notifications | related papers |
          similar papers | recommended | recommendations | references | citations | figures |
          tables | figures and tables | via | access paper or ask questions | request code |
          alert button | abstract page | full text | full-text | copy | copied | loading |
          loading... | results | explore | browse | skip to content | skip to main content |
          toggle navigation | newsletter | jobs | careers | cookies | cookie settings | accept
          | accept all | reject all | all | page | title | authors | date |
          ai-generated summary | summary | published | add to library | listen | discuss | reply
          | like | likes
          """
              .strip()
              .split("\\s*\\|\\s*"));

  private static final Pattern TYPICAL =
      Pattern.compile(
          "(?i)^(?:"
              + "(?:upvotes?|likes?|stars?|views?|citations?|comments?|page|results?|models?|datasets?"
              + "|spaces?)\\W*[\\d.,]+k?(?: of [\\d.,]+)?"
              + "|[\\d.,]+k?\\W*(?:upvotes?|likes?|stars?|views?|citations?|comments?|authors?"
              + "|papers?|points?|replies|(?:hours?|days?|weeks?|months?|years?|minutes?)(?: ago)?)"
              + "|[\\d.,]+ results?\\b.{0,60}|·.*|•.{0,40}"
              + "|submission history.*|from:.*\\[view email].*|\\[v\\d+].*|focus to learn more"
              + "|computer science > .*|\\[?(?:published|submitted|posted|uploaded|added"
              + "|shared|updated) (?:on|by)\\b.{0,80}"
              + "|(?:showing|displaying|viewing) \\d.{0,60}"
              + "|(?:sorted by|sort by|search results|results for|filter by)\\b.{0,80}"
              + "|(?:view|download|access|open|read|get|see|show|hide) (?:the )?(?:pdf|paper|full|arxiv"
              + "|abstract|code|all|more|less|on)\\b.{0,20}"
              + "|(?:sign|log) (?:in|up|out)\\b.{0,80}|skip to .{0,40}"
              + "|subscribe (?:to|now|for|here)\\b.{0,80}"
              + "|(?:figures?|tables?) \\d.{0,60}|via:?|©.*|copyright .*|authors?\\s*:.*"
              + "|abs(?:tract)? ?[|/] ?pdf.*|pdf ?[|/].*|\\[pdf.*|https?://\\S+|www\\.\\S+"
              + ")$");

  /** What notices about the page itself say. */
  private static final Pattern NOTICE =
      Pattern.compile(
          "(?i)\\b(?:your (?:e-?mail|inbox)|e?-?mail inbox|newsletter|uses? cookies|cookie policy"
              + "|(?:our|the) (?:privacy policy|terms of (?:service|use))|all rights reserved"
              + "|subscribe (?:to|for|now|here|today|via|and|if)|unsubscribe|sign (?:up|in) (?:to|for|with)"
              + "|log in to|trending papers"
              + "|create an account|arxivlabs|enable javascript)\\b");

  private static final int LONGEST_NOTICE = 400;

  private Furniture() {}

  static boolean is(String text) {
    if (text.chars().filter(Character::isLetter).limit(3).count() < 3) {
      return true;
    }
    return text.length() <= LONGEST_NOTICE
        && (LABELS.contains(text.toLowerCase(Locale.ROOT)) || isDate(text) || isNotice(text));
  }

  private static boolean isNotice(String text) {
    return TYPICAL.matcher(text).matches()
        || NOTICE.matcher(text).find() && Prose.words(text) < Prose.MANY_WORDS;
  }

  private static boolean isDate(String text) {
    return text.length() <= 40 && Prose.words(text) <= 4 && !Dates.iso(text).isEmpty();
  }
}
