package org.methodgraph.serve.pages.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A page before its frame is around it.
 *
 * @param title what the browser's tab says, and a search engine
 * @param main all between head and foot, with one {@code h1}
 * @param tab the link in the head that this page stands behind, null for none
 * @param query the SPARQL query behind the page, null for none
 * @param styles files of {@code site/} that it needs beside the frame's own
 * @param scripts likewise; they run when the page has been read
 * @param alternates the same as data
 * @param searchInHead whether the head holds the search field; no if the page has one of its own
 * @param policy what the browser may load and run
 */
public record Page(
    String title,
    Html main,
    Tab tab,
    String query,
    List<String> styles,
    List<String> scripts,
    List<Alternate> alternates,
    boolean searchInHead,
    String policy) {

  /**
   * The page's content in a data format.
   *
   * @param label short name of the format
   * @param mediaType its media type
   * @param path where to get it
   */
  public record Alternate(String label, String mediaType, String path) {}

  /** Nothing but what this server sends, and no script or style inside the page. */
  public static final String STRICT_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " connect-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none';"
          + " frame-ancestors 'none'";

  public Page {
    styles = List.copyOf(styles);
    scripts = List.copyOf(scripts);
    alternates = List.copyOf(alternates);
  }

  /** A plain page; the methods below add to it. */
  public static Page of(String title, Html main) {
    return new Page(title, main, null, null, List.of(), List.of(), List.of(), true, STRICT_POLICY);
  }

  public Page at(Tab newTab) {
    return new Page(title, main, newTab, query, styles, scripts, alternates, searchInHead, policy);
  }

  /** Shows the query behind the page, with a link to run and change it. */
  public Page behind(String sparql) {
    return new Page(title, main, tab, sparql, styles, scripts, alternates, searchInHead, policy);
  }

  public Page withStyle(String file) {
    return new Page(
        title, main, tab, query, plus(styles, file), scripts, alternates, searchInHead, policy);
  }

  public Page withScript(String file) {
    return new Page(
        title, main, tab, query, styles, plus(scripts, file), alternates, searchInHead, policy);
  }

  public Page alsoAs(List<Alternate> formats) {
    return new Page(title, main, tab, query, styles, scripts, formats, searchInHead, policy);
  }

  public Page withoutSearchInHead() {
    return new Page(title, main, tab, query, styles, scripts, alternates, false, policy);
  }

  /** For the rare page whose vendored script needs more than the strict policy allows. */
  public Page withPolicy(String newPolicy) {
    return new Page(title, main, tab, query, styles, scripts, alternates, searchInHead, newPolicy);
  }

  Optional<String> queryBehind() {
    return Optional.ofNullable(query);
  }

  private static List<String> plus(List<String> files, String file) {
    List<String> more = new ArrayList<>(files);
    more.add(file);
    return more;
  }
}
