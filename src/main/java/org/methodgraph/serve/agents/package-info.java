/**
 * The store for language-model agents and scripts: a few tools, each by the Model Context Protocol
 * (over HTTP and over standard input and output), as plain HTTP with JSON, and in an OpenAPI
 * description. Imports {@code query}, {@code store}, {@code vocab} and {@code serve.describe}.
 */
package org.methodgraph.serve.agents;
