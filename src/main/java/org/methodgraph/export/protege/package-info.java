/**
 * A store as a folder for Protégé: one data file to open, and beside it the ontology, the
 * alignments, the lexicon and the catalog, so that nothing is loaded over the network. Imports
 * {@code export}, {@code model} and {@code vocab}.
 */
package org.methodgraph.export.protege;
