/**
 * The TDB2 database and its Lucene text index, one definition of both for the program and for a
 * stock Fuseki; replaces a paper's graph in one transaction. Imports {@code vocab}.
 */
package org.methodgraph.store;
