/**
 * The page for queries and the page of the ontology with its downloads. Imports {@code query},
 * {@code export}, {@code store}, {@code vocab} and {@code serve.pages}.
 */
package org.methodgraph.serve.sparql;
