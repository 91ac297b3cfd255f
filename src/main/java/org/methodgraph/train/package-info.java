/**
 * Annotated papers to models: the operation behind {@code methodgraph train}. Not on the line;
 * imports {@code build}, {@code learn}, {@code relate}, {@code evaluate} and {@code model}.
 */
package org.methodgraph.train;
