/**
 * Facts to RDF under the ontology: IRIs, statements with evidence, provenance; one named graph per
 * paper. Imports {@code model} and {@code vocab}.
 */
package org.methodgraph.graph;
