package org.methodgraph.graph;

import java.util.Locale;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.methodgraph.model.Concept;
import org.methodgraph.model.Evidence;
import org.methodgraph.model.Extraction;
import org.methodgraph.model.Fact;
import org.methodgraph.model.LinkedMention;
import org.methodgraph.model.Mention;
import org.methodgraph.model.Paper;
import org.methodgraph.model.PaperId;
import org.methodgraph.model.Result;
import org.methodgraph.model.Sentence;
import org.methodgraph.model.Span;
import org.methodgraph.model.Standing;
import org.methodgraph.model.Subject;
import org.methodgraph.vocab.MG;
import org.methodgraph.vocab.Outside;

/**
 * One paper's extraction to the graph that bears the paper's name; see docs/data-model.md for its
 * shape.
 */
public final class AssemblePaper {
  private final Iris iris;
  private final Resource run;
  private final double threshold;

  /**
   * @param run the activity that makes the statements
   * @param threshold confidence from which a statement also stands as a plain triple
   */
  public AssemblePaper(Iris iris, Resource run, double threshold) {
    this.iris = iris;
    this.run = run;
    this.threshold = threshold;
  }

  public Model from(Extraction extraction) {
    // Terms are told apart by their spelling: there is one for each value, and none need be parsed.
    Model model = ModelFactory.createModelForGraph(GraphMemFactory.createDefaultGraphSameTerm());
    Paper source = extraction.document().paper();
    Resource paper = model.wrapAsResource(iris.paper(source).asNode());
    describe(paper, source);
    extraction.document().sentences().forEach(s -> sentence(paper, extraction, s));
    extraction.mentions().forEach(m -> mention(paper, extraction, m));
    extraction.facts().forEach(fact -> statement(paper, fact));
    extraction.results().forEach(result -> result(paper, result));
    return model;
  }

  private void describe(Resource paper, Paper source) {
    paper
        .addProperty(RDF.type, MG.Paper)
        .addProperty(MG.sourceHash, SourceHash.of(source))
        .addProperty(MG.extractedBy, run);
    if (!source.title().isEmpty()) {
      paper.addProperty(DCTerms.title, source.title());
    }
    paper.addProperty(RDFS.label, PaperLabel.of(source));
    paper.addProperty(DCTerms.abstract_, source.abstractText());
    for (PaperId id : source.ids()) {
      paper.addProperty(DCTerms.identifier, id.display());
      if (id.scheme() == PaperId.Scheme.ARXIV) {
        paper.addProperty(Outside.hasArXivId, id.value());
      }
    }
    source.notes().links().forEach(link -> paper.addProperty(RDFS.seeAlso, resource(paper, link)));
    if (source.notes().standing() != Standing.CURRENT) {
      paper.addProperty(MG.standing, source.notes().standing().name().toLowerCase(Locale.ROOT));
    }
    if (source.isCutShort()) {
      paper.addProperty(MG.abstractCutShort, Literals.bool(true));
    }
    if (!source.created().isEmpty()) {
      paper.addProperty(DCTerms.created, Literals.date(source.created()));
      paper.addProperty(
          MG.year, Literals.integer(Integer.parseInt(source.created().substring(0, 4))));
    }
    if (!source.updated().isEmpty()) {
      paper.addProperty(DCTerms.modified, Literals.date(source.updated()));
    }
  }

  private static Resource resource(Resource paper, String address) {
    return paper.getModel().createResource(address);
  }

  private void sentence(Resource paper, Extraction extraction, Sentence sentence) {
    Span span = extraction.document().text().rawSpan(sentence.span());
    Resource node = sentenceNode(paper, sentence.index());
    node.addProperty(RDF.type, MG.Sentence)
        .addProperty(MG.inPaper, paper)
        .addProperty(MG.sentenceIndex, Literals.integer(sentence.index()));
    place(node, extraction, span);
  }

  private void mention(Resource paper, Extraction extraction, LinkedMention linked) {
    Mention mention = linked.mention();
    Span span = extraction.document().text().rawSpan(mention.span());
    Model model = paper.getModel();
    Resource node = model.wrapAsResource(iris.mention(paper, span).asNode());
    node.addProperty(RDF.type, MG.Mention)
        .addProperty(MG.refersTo, concept(model, linked.concept()))
        .addProperty(MG.confidence, Literals.confidence(mention.confidence()))
        .addProperty(MG.finder, mention.finder())
        .addProperty(MG.conceptLabel, linked.concept().label())
        .addProperty(MG.sentence, sentenceNode(paper, mention.sentence()));
    place(node, extraction, span);
    paper.addProperty(MG.mentions, concept(model, linked.concept()));
  }

  private static void place(Resource node, Extraction extraction, Span rawSpan) {
    node.addProperty(MG.text, rawSpan.of(extraction.document().text().raw()))
        .addProperty(MG.startOffset, Literals.integer(rawSpan.start()))
        .addProperty(MG.endOffset, Literals.integer(rawSpan.end()));
  }

  private void statement(Resource paper, Fact fact) {
    Model model = paper.getModel();
    Resource subject =
        fact.subject() instanceof Subject.Of of ? concept(model, of.concept()) : paper;
    Resource object = concept(model, fact.object());
    Resource predicate = MG.property(fact.predicate().localName());
    String content = subject + " " + predicate + " " + object + " " + fact.negated();
    Resource node = model.wrapAsResource(iris.statement(paper, content).asNode());
    node.addProperty(RDF.type, MG.Statement)
        .addProperty(MG.subject, subject)
        .addProperty(MG.predicate, predicate)
        .addProperty(MG.object, object)
        .addProperty(MG.negated, Literals.bool(fact.negated()));
    said(paper, node, fact.confidence());
    for (Evidence evidence : fact.evidence()) {
      node.addProperty(MG.evidence, sentenceNode(paper, evidence.sentence()));
      node.addProperty(MG.rule, evidence.rule());
    }
    if (!fact.negated() && fact.confidence() >= threshold) {
      subject.addProperty(MG.property(fact.predicate().localName()), object);
    }
  }

  private void result(Resource paper, Result result) {
    Model model = paper.getModel();
    String content = result.metric().iri() + " " + result.value() + " " + result.sentence();
    Resource node = model.wrapAsResource(iris.result(paper, content).asNode());
    node.addProperty(RDF.type, MG.Result)
        .addProperty(MG.metric, concept(model, result.metric()))
        .addProperty(MG.value, Literals.decimal(result.value()))
        .addProperty(MG.evidence, sentenceNode(paper, result.sentence()));
    if (!result.unit().isEmpty()) {
      node.addProperty(MG.unit, result.unit());
    }
    result.methods().forEach(method -> node.addProperty(MG.method, concept(model, method)));
    result.datasets().forEach(dataset -> node.addProperty(MG.dataset, concept(model, dataset)));
    said(paper, node, result.confidence());
  }

  private void said(Resource paper, Resource node, double confidence) {
    node.addProperty(MG.confidence, Literals.confidence(confidence))
        .addProperty(Outside.wasDerivedFrom, paper)
        .addProperty(Outside.wasGeneratedBy, run);
  }

  private Resource sentenceNode(Resource paper, int index) {
    return paper.getModel().wrapAsResource(iris.sentence(paper, index).asNode());
  }

  private Resource concept(Model model, Concept concept) {
    Resource node = model.wrapAsResource(iris.concept(concept).asNode());
    if (!concept.broader().isEmpty()) {
      node.addProperty(SKOS.broader, model.createResource(concept.broader()));
    }
    return node.addProperty(RDF.type, MG.type(concept.type().className()));
  }
}
