/** The ontology's documentation as one page, made from its file. Imports nothing but Jena. */
package org.methodgraph.export.ontology;
