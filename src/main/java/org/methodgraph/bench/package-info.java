/**
 * Measures: times the line against CoreNLP's stock annotators, makes stores of any size that look
 * like a real one, and times the queries of the catalogue. Imports {@code model}, {@code vocab},
 * {@code graph}, {@code query}, {@code store}, and for the line {@code analyse} and {@code build}.
 */
package org.methodgraph.bench;
