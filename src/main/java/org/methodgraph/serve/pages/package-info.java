/**
 * The pages that people look at, and things by their own address in the format that is asked for:
 * routes, answers, files. {@code view} reads what a page says, {@code html} says what it looks
 * like.
 */
package org.methodgraph.serve.pages;
