/**
 * A plain extractor that the real one has to beat: open information extraction with its verbs
 * mapped to our predicates. Imports {@code model} and {@code analyse}.
 */
package org.methodgraph.baseline;
