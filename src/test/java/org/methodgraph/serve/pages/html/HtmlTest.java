package org.methodgraph.serve.pages.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlTest {
  @Test
  void textIsEscapedBetweenTagsAndInAttributes() {
    assertEquals(
        "<a href=\"x&quot; onclick=&quot;y\">&lt;script&gt; &amp; &#39;{}&#39;</a>",
        Html.of("<a href=\"{}\">{}</a>", "x\" onclick=\"y", "<script> & '{}'").markup());
  }

  @Test
  void markupStaysAsItIs() {
    Html inner = Html.of("<b>{}</b>", 7);
    assertEquals("<p><b>7</b>{}</p>", Html.of("<p>{}{}</p>", inner, "{}").markup());
    assertEquals(
        "<i>a</i>, <i>b</i>",
        Html.each(List.of("a", "b"), ", ", name -> Html.of("<i>{}</i>", name)).markup());
    assertEquals("", inner.when(false).markup());
  }

  @Test
  void controlCharactersThatHtmlCannotHoldAreReplaced() {
    assertEquals("a\uFFFDb\uFFFD\tc\n", Html.text("a\u0000b\u0085\tc\n").markup());
    assertEquals("\u202Etxet\u202C", Html.text("\u202Etxet\u202C").markup());
  }

  @Test
  void partsAndPlacesAreCounted() {
    assertThrows(IllegalArgumentException.class, () -> Html.of("{}", "a", "b"));
    assertThrows(IllegalArgumentException.class, () -> Html.of("{} {}", "a"));
  }
}
