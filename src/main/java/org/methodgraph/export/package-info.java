/**
 * A store as files: RDF in five syntaxes, CSV tables, a GraphML picture of the concepts, a folder
 * for Protégé (in {@code protege}), and the description of the dataset itself; sorted and
 * byte-stable. Imports {@code model} and {@code vocab}.
 */
package org.methodgraph.export;
