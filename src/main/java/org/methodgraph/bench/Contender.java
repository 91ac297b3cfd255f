package org.methodgraph.bench;

import java.util.function.ToIntFunction;
import org.methodgraph.model.Paper;

/**
 * A way to work on abstracts whose speed is measured.
 *
 * @param key its letter in the tables
 * @param what it does
 * @param work does it and gives the number of tokens; threads may share it
 */
record Contender(String key, String what, ToIntFunction<Paper> work) {}
