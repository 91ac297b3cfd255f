package org.methodgraph.train;

import java.nio.file.Path;
import java.util.List;

/**
 * What models are trained on.
 *
 * @param annotated folder of our own annotated abstracts
 * @param gold annotated papers in JSON Lines
 * @param scier files of the SciER corpus
 * @param tdmsci files of the TDMSci corpus, in CoNLL columns
 */
public record TrainingSources(
    Path annotated, List<Path> gold, List<Path> scier, List<Path> tdmsci) {}
