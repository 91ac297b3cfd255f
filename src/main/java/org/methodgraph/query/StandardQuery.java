package org.methodgraph.query;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.shared.PrefixMapping;

/**
 * A query of the catalogue without what is Jena's alone: in SPARQL 1.1, for other engines. What the
 * text index would find is found by looking at every name or sentence, so it takes the longer the
 * more there are, has no order of relevance and no limit, and asks for the whole phrase where the
 * index is content with single words.
 */
public final class StandardQuery {
  private static final Pattern TEXT_SEARCH =
      Pattern.compile(
          "\\((\\?\\w+)(?:\\s+(\\?\\w+))?(?:\\s+(\\?\\w+))?\\)\\s+text:query"
              + "\\s+\\(((?:\\w+:\\w+\\s+)+)(\\?\\w+)(?:\\s+\\d+)?\\)\\s*\\.");

  /** Capitals, accents aside, and signs make no difference, nor does a plural s at the end. */
  private static final String FILTER =
      "%s %s %s . FILTER(CONTAINS(LCASE(REPLACE(STR(%3$s), \"[^\\\\p{L}\\\\p{N}]+\", \" \")),"
          + " LCASE(REPLACE(REPLACE(%s, \"[^\\\\p{L}\\\\p{N}]+\", \" \"), \"^ +| *s? *$\", \"\"))))";

  /** {@code ?part apf:strSplit (?list " ")}: each word of a list. */
  private static final Pattern SPLIT =
      Pattern.compile("(\\?\\w+)\\s+apf:strSplit\\s+\\((\\?\\w+)\\s+\" \"\\)\\s*\\.");

  private static final String IS_AMONG =
      "FILTER(CONTAINS(CONCAT(\" \", $2, \" \"), CONCAT(\" \", $1, \" \")))";

  private StandardQuery() {}

  /** The query with its defaults. */
  public static Query of(CatalogueQuery query) {
    Matcher search = TEXT_SEARCH.matcher(query.text());
    String searching = search.replaceAll(found -> Matcher.quoteReplacement(plain(found)));
    String text = SPLIT.matcher(searching).replaceAll(IS_AMONG);
    CatalogueQuery plain =
        new CatalogueQuery(
            query.name(),
            query.title(),
            query.description(),
            query.parameters(),
            query.tags(),
            text);
    return withoutPrefixesOfJena(plain.with(Map.of()));
  }

  private static Query withoutPrefixesOfJena(Query query) {
    PrefixMapping prefixes = query.getPrefixMapping();
    List<String> jenas =
        prefixes.getNsPrefixMap().entrySet().stream()
            .filter(prefix -> prefix.getValue().startsWith("http://jena."))
            .map(Map.Entry::getKey)
            .toList();
    jenas.forEach(prefixes::removeNsPrefix);
    return query;
  }

  private static String plain(MatchResult search) {
    String literal = search.group(3) == null ? "?foundText" : search.group(3);
    String properties = String.join("|", search.group(4).strip().split("\\s+"));
    String filter = FILTER.formatted(search.group(1), properties, literal, search.group(5));
    String score = search.group(2) == null ? "" : " BIND(1 AS " + search.group(2) + ")";
    return filter + score;
  }
}
