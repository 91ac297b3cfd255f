/**
 * The catalogue of {@code queries/*.rq}: reads queries, puts parameters in, runs them within limits
 * and writes what they give. Imports no other room.
 */
package org.methodgraph.query;
