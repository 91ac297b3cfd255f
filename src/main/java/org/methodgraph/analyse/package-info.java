/**
 * Clean text to sentences, tokens, tags, lemmas and dependencies. The only room that sees CoreNLP
 * apart from {@code learn}. Imports only {@code model}.
 */
package org.methodgraph.analyse;
