/**
 * The store on HTTP: Fuseki with one small module per feature, for reading only. What is more than
 * a handful of classes has a package of its own below: {@code describe}, {@code agents}, {@code
 * sparql}, {@code pages}. Imports {@code model}, {@code vocab}, {@code query}, {@code export},
 * {@code store} and {@code check}.
 */
package org.methodgraph.serve;
