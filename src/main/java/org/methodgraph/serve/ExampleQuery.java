package org.methodgraph.serve;

/**
 * A query that the start page offers.
 *
 * @param title what it asks, as a visitor would say it
 * @param sparql the query itself, with all its prefixes
 */
public record ExampleQuery(String title, String sparql) {}
