package org.methodgraph.serve.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.methodgraph.serve.SampleServer;

/** The pages in a real browser; skipped where no Chromium is installed. */
class BrowserTest {
  private static final List<String> PAGES =
      List.of(
          "/",
          "/search?q=sampling",
          "/id/method/ladder-sampling",
          "/id/task/map-drawing",
          "/id/dataset/atlas",
          "/id/method/evil",
          "/id/paper/evil",
          "/id/paper/arxiv-2001.00001",
          "/id/claim/77",
          "/id/area/maps",
          "/trends",
          "/sparql",
          "/ontology",
          "/compare?with=https://example.org/id/paper/evil&with=https://example.org/id/paper/arxiv-2001.00001");

  @TempDir private static Path folder;
  private static SampleServer server;
  private static Chromium browser;

  @BeforeAll
  static void start() throws Exception {
    Optional<Path> program = Chromium.program();
    Assumptions.assumeTrue(program.isPresent(), "no chromium on the PATH: the pages go unseen");
    server = SampleServer.startWith("/serve/pages.trig", folder.resolve("store"));
    browser = Chromium.start(program.get(), Files.createDirectory(folder.resolve("profile")));
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
    if (server != null) {
      server.close();
    }
  }

  @BeforeEach
  void onADesk() {
    browser.size(1200, 900, false);
    browser.prefer("light");
  }

  @AfterEach
  void nothingWentWrongAndNobodyElseWasAsked() {
    assertEquals(List.of(), browser.complaints());
    browser
        .requests()
        .forEach(
            address ->
                assertTrue(
                    address.getScheme().equals("data")
                        || address.getAuthority().equals(server.at("/").getAuthority()),
                    address::toString));
  }

  @Test
  void everyPageIsShownWithoutComplaint() throws Exception {
    for (String path : PAGES) {
      open(path);
      assertEquals("1", browser.value("document.querySelectorAll('h1').length"), path);
      assertFalse(browser.value("document.body.innerText").isBlank(), path);
    }
  }

  @Test
  void suggestionsAppearWhileTypingAndTheKeyboardChooses() throws Exception {
    open("/");
    browser.run("document.querySelector('input[type=search]').focus()");
    browser.type("ladd");
    browser.waitFor("document.querySelectorAll('.suggestions li').length === 1");
    assertEquals("true", browser.value("document.activeElement.getAttribute('aria-expanded')"));
    browser.press("ArrowDown");
    assertEquals("true", browser.value("document.querySelector('.suggestions li').ariaSelected"));
    browser.press("Enter");
    browser.waitFor("location.pathname === '/id/method/ladder-sampling'");
  }

  @Test
  void escapeClosesTheSuggestions() throws Exception {
    open("/trends");
    browser.run("document.querySelector('input[type=search]').focus()");
    browser.type("map");
    browser.waitFor("document.querySelectorAll('.suggestions li').length > 0");
    browser.press("Escape");
    assertEquals("true", browser.value("document.querySelector('.suggestions').hidden"));
  }

  @Test
  void onTheComparePageASuggestionIsAdded() throws Exception {
    open("/compare?with=https://example.org/id/paper/evil");
    browser.run("document.querySelector('input[type=search]').focus()");
    browser.type("step");
    browser.waitFor("document.querySelectorAll('.suggestions li').length > 0");
    browser.run("document.querySelector('.suggestions li').click()");
    browser.waitFor("document.querySelectorAll('.compare thead th').length === 2");
  }

  @Test
  void pictureOfTheNeighboursIsDrawnOnDemand() throws Exception {
    open("/id/method/ladder-sampling");
    assertFalse(browser.value("!!window.cytoscape").equals("true"), "not fetched before");
    browser.run("document.querySelector('[data-draw]').click()");
    browser.waitFor("document.querySelector('[data-graph]').dataset.drawn === '3'");
    assertTrue(
        Integer.parseInt(browser.value("document.querySelectorAll('.graph canvas').length")) > 0);
  }

  @Test
  void queryIsRunInTheEditor() throws Exception {
    open("/sparql");
    choose("papers-per-year");
    browser.waitFor("document.querySelectorAll('#yasgui table tbody tr').length > 1");
    browser.run("document.querySelector('.select_Explain').click()");
    browser.waitFor("document.querySelectorAll('.yasr-explain pre').length === 2");
    assertTrue(
        browser.value("document.querySelector('.yasr-explain').innerText").contains("(bgp"),
        browser.value("document.querySelector('.yasr-explain').innerText"));
  }

  @Test
  void answerOfTriplesIsDrawn() throws Exception {
    open("/sparql");
    assertFalse(browser.value("!!window.cytoscape").equals("true"), "not fetched before");
    browser.run(
        "document.querySelector('.yasqe .CodeMirror').CodeMirror.setValue("
            + "'CONSTRUCT WHERE { ?method <https://w3id.org/methodgraph/ontology#usedFor> ?task }')");
    browser.run("document.querySelector('.yasqe_queryButton').click()");
    browser.waitFor("!!document.querySelector('.select_Graph:not(.disabled)')");
    browser.run("document.querySelector('.select_Graph').click()");
    browser.waitFor("document.querySelectorAll('.yasr-graph canvas').length > 0");
  }

  private static void choose(String example) {
    browser.run(
        "const menu = document.getElementById('example'); menu.value = '"
            + example
            + "'; menu.dispatchEvent(new Event('change'))");
  }

  @Test
  void whatPapersSayDoesNotRun() throws Exception {
    for (String path : List.of("/id/paper/evil", "/id/method/evil", "/search?q=script")) {
      open(path);
      assertEquals(
          "0",
          browser.value(
              "[...document.scripts].filter(s => !s.src).length + document.querySelectorAll('main img').length"),
          path);
    }
    assertTrue(browser.value("document.body.innerText").contains("<script>alert('name')</script>"));
  }

  @Test
  void darkModeIsDark() throws Exception {
    browser.prefer("dark");
    open("/id/method/ladder-sampling");
    int corner =
        ImageIO.read(new ByteArrayInputStream(browser.picture())).getRGB(2, 880) & 0xFFFFFF;
    assertTrue((corner & 0xFF) < 80 && (corner >> 8 & 0xFF) < 80, Integer.toHexString(corner));
  }

  @Test
  void nothingSticksOutOnAPhone() throws Exception {
    browser.size(360, 740, true);
    for (String path : PAGES) {
      open(path);
      assertEquals("360", browser.value("document.documentElement.scrollWidth"), path);
    }
  }

  private static void open(String path) throws InterruptedException {
    browser.open(server.at(path));
  }
}
