/**
 * The concept catalogue: reads SKOS Turtle and finds its names in text. Imports {@code model} and
 * {@code vocab}.
 */
package org.methodgraph.lexicon;
