/**
 * Times another store on the data and queries of ours. Compiled only with {@code -Pcompare};
 * imports nothing of the program.
 */
package org.methodgraph.rival;
