package org.methodgraph.query;

/**
 * Something that a query asks its user for.
 *
 * @param name the variable of the query that takes the value, without question mark
 * @param description what to put in
 * @param type what values it takes
 * @param defaultValue the value where the user gives none
 */
public record Parameter(String name, String description, ParameterType type, String defaultValue) {}
