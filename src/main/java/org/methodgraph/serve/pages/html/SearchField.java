package org.methodgraph.serve.pages.html;

/** The search form; the script of the frame adds suggestions to it. */
final class SearchField {
  private static final String FORM =
      """
      <form class="search{}" action="/search" method="get" role="search">
      <input type="search" name="q" value="{}" maxlength="200" autocomplete="off" spellcheck="false"
       aria-label="Search methods, tasks, datasets, metrics and papers" placeholder="{}">
      <button>Search</button>
      </form>
      """;

  private SearchField() {}

  static Html inHead() {
    return Html.of(FORM, "", "", "Search methods, tasks, papers …");
  }

  /** The large field of a page that is about searching. */
  static Html large(String words) {
    return Html.of(FORM, " large", words, "diffusion model, image generation, CIFAR-10 …");
  }
}
