package org.methodgraph.explain;

import java.util.List;
import java.util.Locale;
import org.methodgraph.explain.Explanation.OfClaim;
import org.methodgraph.explain.Explanation.OfConcept;
import org.methodgraph.explain.Explanation.OfMention;
import org.methodgraph.explain.Explanation.OfStatement;
import org.methodgraph.explain.Explanation.Place;
import org.methodgraph.explain.Explanation.Thing;
import org.methodgraph.explain.Explanation.Weight;

/** An explanation as text for people. */
public final class ExplanationText {
  private final int most;
  private final StringBuilder text = new StringBuilder();

  private ExplanationText(int most) {
    this.most = most;
  }

  /**
   * Writes an explanation.
   *
   * @param most how many mentions, statements and weights to tell at the most
   */
  public static String of(Explanation explanation, int most) {
    ExplanationText writer = new ExplanationText(most);
    if (explanation instanceof OfConcept concept) {
      writer.concept(concept);
    } else if (explanation instanceof OfMention mention) {
      writer.mention(mention);
    } else if (explanation instanceof OfStatement statement) {
      writer.statement(statement);
    } else if (explanation instanceof OfClaim claim) {
      writer.claim(claim);
    }
    return writer.text.toString();
  }

  private void concept(OfConcept concept) {
    line("%s: %s <%s>", concept.type(), concept.concept().label(), concept.concept().iri());
    line("%s", concept.inLexicon() ? "in the lexicon" : "not in the lexicon: named by papers");
    if (!concept.broader().isEmpty()) {
      line("below %s", String.join(", ", concept.broader().stream().map(Thing::label).toList()));
    }
    line("");
    line("Names that fell together");
    concept
        .names()
        .forEach(
            name ->
                line(
                    "  %-40s %3d in %d paper%s: %s",
                    name.text(),
                    name.mentions(),
                    name.papers(),
                    name.papers() == 1 ? "" : "s",
                    name.reason()));
    line("");
    line("Mentions, the most certain first");
    concept.places().stream().limit(most).forEach(this::place);
    rest(concept.places().size());
  }

  private void place(Place place) {
    line("  %.2f  %s: %s", place.confidence(), place.finder(), place.quote().paper().label());
    line("        %s", place.quote().text());
    line("        <%s>", place.iri());
  }

  private void mention(OfMention mention) {
    line("Mention of %s <%s>", mention.concept().label(), mention.concept().iri());
    place(mention.place());
    line("  linked as: %s", mention.reason());
    if (mention.weights().isEmpty()) {
      line("  Reading the abstract again, the tagger does not find it: models or lexicon changed.");
    } else {
      line("  What the words weigh as this name, in log odds against no name");
      weights(mention.weights());
    }
  }

  private void statement(OfStatement statement) {
    line("%s  <%s>", statement.says(), statement.statement().iri());
    line("  confidence %.3f", statement.confidence());
    if (!statement.rules().isEmpty()) {
      line("  cues: %s", String.join(", ", statement.rules()));
    }
    statement
        .evidence()
        .forEach(
            quote -> {
              line("  %s <%s>", quote.paper().label(), quote.paper().iri());
              line("        %s", quote.text());
            });
    if (statement.model().isEmpty()) {
      line("  Decided by the cues alone; no model weighs it.");
    } else {
      double sum = statement.weights().stream().mapToDouble(Weight::weight).sum();
      line(
          "  What the model %s weighs, in log odds against no relation: %+.2f in all",
          statement.model(), sum);
      weights(statement.weights());
    }
  }

  private void claim(OfClaim claim) {
    line("%s  <%s>", claim.says(), claim.claim().iri());
    line("  confidence %.3f, from %d statements", claim.confidence(), claim.statements().size());
    claim.statements().stream()
        .limit(most)
        .forEach(
            statement -> {
              line("");
              statement(statement);
            });
    rest(claim.statements().size());
  }

  private void weights(List<Weight> weights) {
    weights.stream()
        .limit(most)
        .forEach(
            w ->
                line(
                    "    %+6.2f  %s",
                    w.weight(), w.feature().equals("*") ? "whatever is seen" : w.feature()));
    rest(weights.size());
  }

  private void rest(int all) {
    if (all > most) {
      line("  … and %d more; --most N tells more", all - most);
    }
  }

  private void line(String format, Object... values) {
    text.append(String.format(Locale.ROOT, format, values)).append('\n');
  }
}
