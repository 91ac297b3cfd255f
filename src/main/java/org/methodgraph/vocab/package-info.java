/**
 * The IRIs of the ontology and of the few outside vocabularies in use, as constants. Imports no
 * other room.
 */
package org.methodgraph.vocab;
