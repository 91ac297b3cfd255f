package org.methodgraph.serve.pages.view;

/**
 * A concept that a search found.
 *
 * @param concept the concept
 * @param name the name that was found, perhaps not its usual one
 * @param papers number of papers that mention it
 */
public record Hit(Named concept, String name, int papers) {}
