package org.methodgraph.export;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;

/** Random statements made of terms that writers like to get wrong; the seed decides all. */
final class NastyQuads {
  static final String BASE = "https://example.org/id/";

  private static final List<String> LOCAL_NAMES =
      List.of(
          "paper/arxiv-2006.11239",
          "paper/arxiv-2006.11239/sentence/12",
          "paper/ends-with-dot.",
          "paper/.hidden",
          "paper/-dash",
          "paper/a..b",
          "paper/",
          "method/α-divergence",
          "method/f(x),g(y)",
          "method/100%25%20sure",
          "method/q?x=1&y=2#top",
          "task/colon:inside",
          "task//double",
          "dataset/it's!$*+;=@~",
          "metric/😀",
          "claim/5f0c",
          "elsewhere/" + "long-".repeat(300));

  private static final List<String> PIECES =
      List.of(
          "plain ",
          "\"",
          "'",
          "\"\"\"",
          "\\",
          "\\n",
          "\n",
          "\r",
          "\r\n",
          "\t",
          "\b",
          "\f",
          "\0",
          "\u0001",
          "\u001f",
          "\u007f",
          "\u0085",
          "\u00a0",
          "\u200f",
          "\u202e",
          "\u2028",
          "\ufeff",
          "\ufffd",
          "\uffff",
          "😀",
          "𝐁𝐄𝐑𝐓",
          "é",
          "e\u0301",
          "<b>&amp;</b>",
          "]]>",
          "^^",
          "@en",
          "{|}",
          "_:",
          " .",
          "#",
          "${x}",
          "%s");

  private static final List<String> LANGUAGES = List.of("en", "de-AT", "zh-Hans", "x-klingon");

  private static final List<String> TYPED =
      List.of(
          "integer 2020",
          "integer 007",
          "integer +5",
          "integer -0",
          "integer 123456789012345678901234567890",
          "integer not a number",
          "decimal 0.82",
          "decimal 1.",
          "decimal .5",
          "decimal 5",
          "double 1.0E6",
          "double INF",
          "double 5",
          "boolean true",
          "boolean 1",
          "boolean TRUE",
          "date 2020-06-19",
          "gYear 2020",
          "anyURI http://example.org/a b",
          "string text");

  private final Random random;

  private NastyQuads(long seed) {
    this.random = new Random(seed);
  }

  static List<Quad> withSeed(long seed, int count) {
    NastyQuads nasty = new NastyQuads(seed);
    Set<Quad> quads = new LinkedHashSet<>();
    for (int i = 0; i < count; i++) {
      quads.add(new Quad(nasty.graph(), nasty.iri(), nasty.predicate(), nasty.object()));
    }
    return new ArrayList<>(quads);
  }

  static DatasetGraph dataset(List<Quad> quads) {
    DatasetGraph data = DatasetGraphFactory.createTxnMem();
    data.executeWrite(() -> quads.forEach(data::add));
    return data;
  }

  private Node graph() {
    return NodeFactory.createURI(BASE + (random.nextBoolean() ? "graph/a" : "paper/b(1),2"));
  }

  private Node iri() {
    return NodeFactory.createURI(BASE + pick(LOCAL_NAMES));
  }

  private Node predicate() {
    return switch (random.nextInt(4)) {
      case 0 -> RDF.type.asNode();
      case 1 -> NodeFactory.createURI("https://w3id.org/methodgraph/ontology#usedFor");
      case 2 -> NodeFactory.createURI("urn:example:p");
      default -> iri();
    };
  }

  private Node object() {
    return switch (random.nextInt(4)) {
      case 0 -> iri();
      case 1 -> NodeFactory.createLiteralString(text());
      case 2 -> NodeFactory.createLiteralLang(text(), pick(LANGUAGES));
      default -> typed();
    };
  }

  private Node typed() {
    if (random.nextInt(4) == 0) {
      var own = TypeMapper.getInstance().getSafeTypeByName(BASE + pick(LOCAL_NAMES));
      return NodeFactory.createLiteralDT(text(), own);
    }
    String[] typed = pick(TYPED).split(" ", 2);
    var datatype = TypeMapper.getInstance().getSafeTypeByName(XSD.getURI() + typed[0]);
    return NodeFactory.createLiteralDT(typed[1], datatype);
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(6); i > 0; i--) {
      text.append(pick(PIECES));
    }
    return text.toString();
  }

  private String pick(List<String> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
