/**
 * Measures: makes stores of any size that look like a real one, and times the queries of the
 * catalogue. Imports {@code model}, {@code vocab}, {@code graph}, {@code query} and {@code store}.
 */
package org.methodgraph.bench;
