/**
 * The store on HTTP: Fuseki, read-only. Imports {@code model}, {@code query}, {@code export} and
 * {@code store}.
 */
package org.methodgraph.serve;
