package org.methodgraph.export;

import com.google.gson.FormattingStyle;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;

/** JSON-LD 1.1: one context, and under it one object per graph with one object per subject. */
final class WriteJsonLd {
  /** Whole numbers that every JSON reader keeps exactly. */
  private static final Pattern SAFE_INTEGER = Pattern.compile("0|-?[1-9][0-9]{0,14}");

  private static final FormattingStyle ONE_LINE =
      FormattingStyle.COMPACT.withSpaceAfterSeparators(true);

  private final DatasetGraph data;
  private final Prefixes prefixes;

  WriteJsonLd(DatasetGraph data, Prefixes prefixes) {
    this.data = data;
    this.prefixes = prefixes;
  }

  void to(Writer out) throws IOException {
    JsonWriter json = new JsonWriter(out);
    json.setStrictness(Strictness.STRICT);
    json.setHtmlSafe(false);
    json.setFormattingStyle(FormattingStyle.PRETTY);
    json.beginObject();
    writeContext(json);
    json.name("@graph").beginArray();
    for (Node name : GraphSection.graphNames(data)) {
      writeGraph(new GraphSection(data, name), json);
    }
    json.endArray().endObject().flush();
    out.write("\n");
  }

  private void writeContext(JsonWriter json) throws IOException {
    json.name("@context").beginObject();
    for (Map.Entry<String, String> prefix : prefixes.byName().entrySet()) {
      json.name(prefix.getKey()).value(prefix.getValue());
    }
    json.endObject();
  }

  private void writeGraph(GraphSection section, JsonWriter json) throws IOException {
    json.beginObject().name("@id").value(name(section.graph()));
    json.name("@graph").beginArray();
    for (Node subject : section.subjects(TermOrder.BY_CONTENT)) {
      writeSubject(subject, section.triples(subject), json);
    }
    json.endArray().endObject();
  }

  private void writeSubject(Node subject, List<Triple> triples, JsonWriter json)
      throws IOException {
    json.beginObject().name("@id").value(name(subject));
    String open = null;
    for (Triple triple : triples) {
      String key = key(triple);
      if (!key.equals(open)) {
        closeValues(open, json);
        json.name(key).beginArray();
        json.setFormattingStyle(ONE_LINE);
      }
      writeValue(key, triple.getObject(), json);
      open = key;
    }
    closeValues(open, json);
    json.endObject();
  }

  private static void closeValues(String open, JsonWriter json) throws IOException {
    if (open != null) {
      json.endArray();
      json.setFormattingStyle(FormattingStyle.PRETTY);
    }
  }

  /** The key of a statement; {@code @type} holds names only, so a literal type goes elsewhere. */
  private String key(Triple triple) {
    boolean type = TermText.isType(triple.getPredicate());
    return type && !triple.getObject().isLiteral() ? "@type" : name(triple.getPredicate());
  }

  private void writeValue(String key, Node value, JsonWriter json) throws IOException {
    if (key.equals("@type")) {
      json.value(name(value));
    } else if (value.isURI() || value.isBlank()) {
      json.beginObject().name("@id").value(name(value)).endObject();
    } else {
      writeLiteral(value, json);
    }
  }

  private void writeLiteral(Node literal, JsonWriter json) throws IOException {
    TermText.requireRdf11Literal(literal);
    String form = TermText.wellFormed(literal.getLiteralLexicalForm());
    String datatype = literal.getLiteralDatatypeURI();
    if (TermText.isPlainString(literal)) {
      json.value(form);
    } else if (datatype.equals(XSD.integer.getURI()) && SAFE_INTEGER.matcher(form).matches()) {
      json.value(Long.parseLong(form));
    } else if (datatype.equals(XSD.xboolean.getURI()) && form.matches("true|false")) {
      json.value(Boolean.parseBoolean(form));
    } else {
      boolean inLanguage = datatype.equals(RDF.langString.getURI());
      json.beginObject().name("@value").value(form);
      json.name(inLanguage ? "@language" : "@type");
      json.value(inLanguage ? literal.getLiteralLanguage() : iri(datatype)).endObject();
    }
  }

  private String name(Node term) {
    if (term.isURI()) {
      return iri(term.getURI());
    }
    if (term.isBlank()) {
      return TermText.blankLabel(term);
    }
    throw TermText.notInRdf11(term);
  }

  private String iri(String iri) {
    Map.Entry<String, String> prefix = prefixes.longestFor(iri);
    String local = prefix == null ? "" : iri.substring(prefix.getValue().length());
    if (!local.isEmpty() && !local.startsWith("//")) {
      return prefix.getKey() + ":" + TermText.wellFormed(local);
    }
    return inFull(iri);
  }

  /** An IRI as it is, unless JSON-LD would take its scheme for one of the prefixes. */
  private String inFull(String iri) {
    int colon = iri.indexOf(':');
    String scheme = colon < 0 ? "" : iri.substring(0, colon);
    if (prefixes.byName().containsKey(scheme) && !iri.startsWith("//", colon + 1)) {
      throw new ExportException(
          "JSON-LD cannot hold the IRI <"
              + iri
              + ">: it would be read with the prefix \""
              + scheme
              + ":\". Choose another format, or rename the scheme.");
    }
    return TermText.wellFormed(iri);
  }
}
