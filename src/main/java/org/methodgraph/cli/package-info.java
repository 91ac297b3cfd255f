/**
 * The door: commands, options, exit codes and every word that is printed. Holds no logic of its
 * own.
 */
package org.methodgraph.cli;
