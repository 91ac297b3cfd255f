/**
 * What a page looks like: markup from plain records. Knows neither the store nor HTTP, and imports
 * only the records of {@code view}.
 */
package org.methodgraph.serve.pages.html;
