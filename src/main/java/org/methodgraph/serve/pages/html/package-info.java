/**
 * What a page looks like: markup from plain records. Knows neither the store nor HTTP, and imports
 * no other room.
 */
package org.methodgraph.serve.pages.html;
