/**
 * Mention to concept: a known one or a new one with a stable IRI. Acronyms and spelling variants
 * fall together here. Imports {@code model} and {@code lexicon}.
 */
package org.methodgraph.link;
