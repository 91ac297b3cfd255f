/**
 * Where a method, task, dataset or metric is named. Finders propose candidates; one policy decides
 * between overlapping ones. Imports {@code model} and {@code lexicon}.
 */
package org.methodgraph.mention;
