/**
 * The TDB2 database and its Lucene text index; replaces a paper's graph in one transaction. Imports
 * {@code model} and {@code vocab}.
 */
package org.methodgraph.store;
