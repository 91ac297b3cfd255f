package org.methodgraph.mention;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.methodgraph.model.ConceptType;
import org.methodgraph.model.Document;
import org.methodgraph.model.Mention;
import org.methodgraph.model.Span;

/** The name in a title of the form "Name: what it is". */
final class TitleNameFinder implements Finder {
  static final String NAME = "title-name";

  private static final Pattern NAMED =
      Pattern.compile("^([\\p{L}\\d][^\\s:?!]*(?: [\\p{Lu}\\d][^\\s:?!]*)?): +(\\S.*)$");
  private static final Pattern COLLECTION =
      Pattern.compile("(?i).*\\b(benchmarks?|datasets?|data set|corpus|testbed|simulator)\\b.*");

  @Override
  public List<Mention> find(Document document) {
    if (document.paper().title().isEmpty()) {
      return List.of();
    }
    String title = document.sentences().get(0).span().of(document.text().clean());
    Matcher named = NAMED.matcher(title);
    if (!named.matches() || !isName(named.group(1))) {
      return List.of();
    }
    ConceptType type =
        COLLECTION.matcher(named.group(2)).matches() ? ConceptType.DATASET : ConceptType.METHOD;
    Span span = new Span(0, named.end(1));
    double confidence = named.group(1).contains(" ") ? 0.7 : 0.9;
    return List.of(new Mention(span, named.group(1), type, NAME, confidence, 0));
  }

  /**
   * One word is nearly always a name; two only where they look like one ("Stable Diffusion 3", not
   * "Deep Learning").
   */
  private static boolean isName(String words) {
    return !words.contains(" ") || NameFinder.looksLikeName(words.split(" ")[0]);
  }
}
