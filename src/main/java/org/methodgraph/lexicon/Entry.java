package org.methodgraph.lexicon;

import java.util.List;
import java.util.Set;
import org.methodgraph.model.Concept;

/**
 * A concept of the catalogue.
 *
 * @param concept the concept; its IRI is absolute
 * @param labels all its names, the preferred one first
 * @param ambiguous those of the names that also mean other things
 * @param broader IRIs of the concepts right above it
 * @param areas IRIs of the areas of research that it belongs to
 * @param own whether it comes from a file of the user, whose word counts for more than a model's
 */
public record Entry(
    Concept concept,
    List<String> labels,
    Set<String> ambiguous,
    Set<String> broader,
    Set<String> areas,
    boolean own) {}
