/**
 * Gold annotations to precision, recall and F1 per step, with error lists. Imports {@code model}
 * and {@code build}.
 */
package org.methodgraph.evaluate;
