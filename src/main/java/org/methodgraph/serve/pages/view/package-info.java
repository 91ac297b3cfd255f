/**
 * What a page says, as plain records filled from the store, so that the same can be shown as HTML
 * or sent as data. Imports {@code query}, {@code store} and {@code vocab}.
 */
package org.methodgraph.serve.pages.view;
