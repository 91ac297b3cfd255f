/** What two graphs say differently. Imports {@code vocab}. */
package org.methodgraph.compare;
