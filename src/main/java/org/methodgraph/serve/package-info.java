/**
 * The store on HTTP: Fuseki with one small module per feature, for reading only. Imports {@code
 * model}, {@code query}, {@code export} and {@code store}.
 */
package org.methodgraph.serve;
