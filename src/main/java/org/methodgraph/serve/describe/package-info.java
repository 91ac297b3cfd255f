/**
 * What the server says of itself: service description, VoID, the catalogue of queries as data,
 * SHACL reports, and how a query is understood. Imports {@code query}, {@code store} and {@code
 * check}.
 */
package org.methodgraph.serve.describe;
