package org.methodgraph.serve.pages.view;

/**
 * A thing to link to.
 *
 * @param iri its address
 * @param name what people call it
 * @param kind what it is; null if it is none of the kinds that have pages
 */
public record Named(String iri, String name, Kind kind) {}
