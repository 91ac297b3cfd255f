/**
 * Why something is in a store: mentions, sentences, finder or model with its weights, and merges.
 * What the graph does not keep is read again from the stored abstract, so this room stands above
 * {@code build}.
 */
package org.methodgraph.explain;
