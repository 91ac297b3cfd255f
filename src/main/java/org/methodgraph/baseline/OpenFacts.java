package org.methodgraph.baseline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.methodgraph.analyse.OpenTriples;
import org.methodgraph.analyse.Triple;
import org.methodgraph.model.Concept;
import org.methodgraph.model.Document;
import org.methodgraph.model.Evidence;
import org.methodgraph.model.Extraction;
import org.methodgraph.model.Fact;
import org.methodgraph.model.LinkedMention;
import org.methodgraph.model.Predicate;
import org.methodgraph.model.Span;
import org.methodgraph.model.Subject;

/**
 * Facts by open information extraction: who does what to whom, with the doer and the thing looked
 * up among the mentions and the verb among {@link VerbMap}.
 */
public final class OpenFacts {
  private static final String RULE = "open-information-extraction";
  private static final Set<String> PAPER_WORDS =
      Set.of("we", "paper", "work", "article", "study", "authors");

  private final OpenTriples openTriples;

  public OpenFacts(OpenTriples openTriples) {
    this.openTriples = openTriples;
  }

  /** The same mentions, with facts read in this plain way. */
  public Extraction in(Document document, List<LinkedMention> mentions) {
    Map<Fact, Fact> facts = new LinkedHashMap<>();
    for (Triple triple : openTriples.in(document.text().clean())) {
      for (Fact fact : facts(document, mentions, triple)) {
        facts.putIfAbsent(withoutEvidence(fact), fact);
      }
    }
    return new Extraction(document, mentions, List.copyOf(facts.values()), List.of());
  }

  private static List<Fact> facts(Document document, List<LinkedMention> mentions, Triple triple) {
    List<Fact> facts = new ArrayList<>();
    int sentence = document.sentenceAt(triple.object().start()).index();
    for (Subject subject : subjects(document, mentions, triple.subject())) {
      for (Concept object : inside(mentions, triple.object())) {
        for (Predicate predicate : VerbMap.predicates(triple.relation())) {
          boolean another = !(subject instanceof Subject.Of of) || !of.concept().equals(object);
          if (another && fits(subject, predicate, object)) {
            Evidence evidence = new Evidence(sentence, RULE);
            facts.add(new Fact(subject, predicate, object, false, 1, List.of(evidence)));
          }
        }
      }
    }
    return facts;
  }

  private static List<Subject> subjects(
      Document document, List<LinkedMention> mentions, Span span) {
    List<Subject> subjects = new ArrayList<>();
    inside(mentions, span).forEach(concept -> subjects.add(new Subject.Of(concept)));
    String[] words = span.of(document.text().clean()).toLowerCase(Locale.ROOT).split("\\W+");
    if (Arrays.stream(words).anyMatch(PAPER_WORDS::contains)) {
      subjects.add(Subject.PAPER);
    }
    return subjects;
  }

  private static List<Concept> inside(List<LinkedMention> mentions, Span span) {
    return mentions.stream()
        .filter(linked -> span.contains(linked.mention().span()))
        .map(LinkedMention::concept)
        .distinct()
        .toList();
  }

  private static boolean fits(Subject subject, Predicate predicate, Concept object) {
    boolean domain =
        subject instanceof Subject.Of of
            ? predicate.domain().contains(of.concept().type())
            : predicate.ofPaper();
    return domain && predicate.range().contains(object.type());
  }

  private static Fact withoutEvidence(Fact fact) {
    return new Fact(
        fact.subject(),
        fact.predicate(),
        fact.object(),
        false,
        fact.confidence(),
        List.of(new Evidence(0, RULE)));
  }
}
