/** The catalogue of {@code queries/*.rq} and its bounded execution. Imports only {@code model}. */
package org.methodgraph.query;
