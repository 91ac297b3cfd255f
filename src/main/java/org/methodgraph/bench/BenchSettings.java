package org.methodgraph.bench;

import java.util.List;

/**
 * How contenders are measured.
 *
 * @param repeats how often each is measured with each number of threads
 * @param warmUpSeconds how long each works unmeasured before: Java compiles for long
 * @param leastSeconds how long a repeat lasts at least, by going through the abstracts again and
 *     again, so that its beginning and end, when not all threads have work, count for little
 * @param against letters of the stock annotators to measure beside the line
 */
public record BenchSettings(
    int repeats, double warmUpSeconds, double leastSeconds, List<String> against) {}
