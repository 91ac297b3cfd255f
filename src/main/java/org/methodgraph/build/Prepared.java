package org.methodgraph.build;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.methodgraph.check.Finding;
import org.methodgraph.model.Extraction;

/**
 * A paper ready to be stored.
 *
 * @param extraction what was found
 * @param graph the same as RDF
 * @param errors why the graph must not be stored; normally none
 */
record Prepared(Extraction extraction, Graph graph, List<Finding> errors) {}
