/**
 * Bytes to a stream of papers. One small reader per format that recognises or declines; a bad
 * record becomes a {@link org.methodgraph.model.Problem} with file and line, never the end of the
 * run. Imports only {@code model}.
 */
package org.methodgraph.read;
