/** A store as files: sorted, prefixed, byte-stable. Imports {@code model} and {@code vocab}. */
package org.methodgraph.export;
