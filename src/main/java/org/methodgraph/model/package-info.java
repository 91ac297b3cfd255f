/**
 * The records that all rooms share: what a paper, a mention, a concept, a fact and its evidence
 * are. Imports no other room.
 */
package org.methodgraph.model;
