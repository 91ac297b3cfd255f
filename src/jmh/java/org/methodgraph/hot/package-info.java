/** Times the hot pieces of the line one by one; run by {@code src/jmh/run}, no part of the program. */
package org.methodgraph.hot;
