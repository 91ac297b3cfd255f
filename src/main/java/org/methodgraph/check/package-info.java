/**
 * Is the graph sound? SHACL shapes and quality queries with severities. Imports {@code model} and
 * {@code vocab}.
 */
package org.methodgraph.check;
