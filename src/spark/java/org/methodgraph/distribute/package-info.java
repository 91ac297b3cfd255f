/**
 * The line on a cluster, as an Apache Spark job: papers in, sorted N-Quads out, the same bytes as a
 * build on one machine stores. Stands above {@code build} and is compiled only with {@code
 * -Pspark}, so that nobody else needs Spark.
 */
package org.methodgraph.distribute;
