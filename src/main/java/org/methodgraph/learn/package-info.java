/**
 * Training, loading and applying the small statistical models. Together with {@code analyse} the
 * only room that sees CoreNLP. Imports {@code model} and {@code lexicon}.
 */
package org.methodgraph.learn;
