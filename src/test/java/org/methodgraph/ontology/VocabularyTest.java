package org.methodgraph.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.methodgraph.model.ConceptType;
import org.methodgraph.model.Predicate;
import org.methodgraph.vocab.MG;
import org.methodgraph.vocab.Outside;

/** The constants of the program and the terms of the ontology are the same. */
class VocabularyTest {
  private final Model core = OwlFiles.read(OwlFiles.CORE);

  @Test
  void everyConstantIsATermAndEveryTermAConstant() throws Exception {
    Set<String> constants = new TreeSet<>();
    for (Resource constant : constants(MG.class)) {
      constants.add(constant.getURI());
    }
    for (Predicate predicate : Predicate.values()) {
      constants.add(MG.property(predicate.localName()).getURI());
    }
    assertEquals(declared(MG.NS), constants);
  }

  @Test
  void outsideConstantsAreDeclared() throws Exception {
    for (Resource constant : constants(Outside.class)) {
      assertTrue(
          core.contains(constant, RDF.type, (RDFNode) null), () -> constant + " is not declared");
    }
  }

  @Test
  void predicatesHaveTheModelsDomainsAndRanges() {
    for (Predicate predicate : Predicate.values()) {
      Resource property = core.getResource(MG.property(predicate.localName()).getURI());
      Set<String> domain =
          predicate.ofPaper() ? Set.of(MG.Paper.getURI()) : types(predicate.domain());
      assertEquals(
          domain, members(property.getPropertyResourceValue(RDFS.domain)), property::toString);
      assertEquals(
          types(predicate.range()),
          members(property.getPropertyResourceValue(RDFS.range)),
          property::toString);
      assertEquals(
          predicate.symmetric(),
          property.hasProperty(RDF.type, OWL.SymmetricProperty),
          property::toString);
      assertEquals(
          predicate.ofPaper(),
          property.hasProperty(RDFS.subPropertyOf, MG.mentions),
          property::toString);
    }
  }

  @Test
  void predicateOfAStatementIsOneOfTheModels() {
    Resource range = core.getResource(MG.predicate.getURI()).getPropertyResourceValue(RDFS.range);
    Set<String> listed = list(range.getPropertyResourceValue(OWL.oneOf));
    Set<String> expected =
        Arrays.stream(Predicate.values())
            .map(p -> MG.property(p.localName()).getURI())
            .collect(Collectors.toSet());
    assertEquals(expected, listed);
  }

  private Set<String> declared(String namespace) {
    Set<String> declared = new TreeSet<>();
    for (Resource kind :
        Set.of(OWL.Class, OWL.ObjectProperty, OWL.DatatypeProperty, OWL2.AnnotationProperty)) {
      core.listSubjectsWithProperty(RDF.type, kind)
          .filterKeep(Resource::isURIResource)
          .mapWith(Resource::getURI)
          .filterKeep(iri -> iri.startsWith(namespace))
          .forEach(declared::add);
    }
    return declared;
  }

  private static Set<Resource> constants(Class<?> vocabulary) throws IllegalAccessException {
    Set<Resource> constants = new java.util.HashSet<>();
    for (Field field : vocabulary.getFields()) {
      if (field.get(null) instanceof Resource constant) {
        constants.add(constant);
      }
    }
    return constants;
  }

  private static Set<String> types(Set<ConceptType> types) {
    return types.stream().map(t -> MG.type(t.className()).getURI()).collect(Collectors.toSet());
  }

  /** A class by itself, or the classes of a union. */
  private static Set<String> members(Resource type) {
    return type.isURIResource()
        ? Set.of(type.getURI())
        : list(type.getPropertyResourceValue(OWL.unionOf));
  }

  private static Set<String> list(Resource list) {
    return list.as(RDFList.class).asJavaList().stream()
        .map(node -> node.asResource().getURI())
        .collect(Collectors.toSet());
  }
}
