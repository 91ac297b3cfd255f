package org.methodgraph.serve;

/** How much a store holds: papers, concepts of each kind, and statements of papers. */
record StoreCounts(
    long papers, long methods, long tasks, long datasets, long metrics, long statements) {}
