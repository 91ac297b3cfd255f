/**
 * Facts between linked concepts: rules propose candidates with features, a decision turns them into
 * facts with a confidence. Imports only {@code model}.
 */
package org.methodgraph.relate;
