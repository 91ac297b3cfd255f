package org.methodgraph.model;

/**
 * A short form that a paper explains: "denoising diffusion probabilistic models (DDPMs)".
 *
 * @param longForm where the long form stands, in the clean text
 * @param shortForm where the short form stands, without parentheses
 */
public record Acronym(Span longForm, Span shortForm) {}
