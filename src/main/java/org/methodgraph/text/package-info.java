/**
 * Raw title and abstract to clean text with offsets back to the raw one. Imports only {@code
 * model}.
 */
package org.methodgraph.text;
