/**
 * The line from input to store: the only room that knows the order of the others. Threads, progress
 * and the report live here.
 */
package org.methodgraph.build;
