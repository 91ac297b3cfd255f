/**
 * Asks services for papers and saves their answers as they are, for {@code read} to understand.
 * Nothing here runs unless a user asks for it.
 */
package org.methodgraph.fetch;
