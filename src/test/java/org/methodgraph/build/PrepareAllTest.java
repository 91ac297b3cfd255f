package org.methodgraph.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.methodgraph.Analysed;
import org.methodgraph.SmallLexicon;
import org.methodgraph.graph.AssemblePaper;
import org.methodgraph.graph.Iris;
import org.methodgraph.mention.FindMentions;
import org.methodgraph.mention.MentionTagger;
import org.methodgraph.model.Document;
import org.methodgraph.model.Mention;
import org.methodgraph.model.Mentions;
import org.methodgraph.model.Paper;
import org.methodgraph.model.Problem;
import org.methodgraph.relate.FactModel;

class PrepareAllTest {
  /** Runs out of memory over one paper and of its wits over another. */
  private record Weak() implements MentionTagger {
    @Override
    public List<Mention> tag(Document document, Mentions rules) {
      switch (document.paper().title()) {
        case "huge" -> throw new OutOfMemoryError("Java heap space");
        case "odd" -> throw new IllegalStateException("odd");
        default -> {
          return rules.mentions();
        }
      }
    }
  }

  @Test
  void oneBadPaperDoesNotEndTheRun() {
    var lexicon = SmallLexicon.lexicon();
    Extractor extractor =
        new Extractor(
            Analysed.analyser(), new FindMentions(lexicon, new Weak()), lexicon, FactModel.NOTHING);
    Iris iris = new Iris(Iris.DEFAULT_BASE);
    PreparePaper prepare =
        new PreparePaper(extractor, new AssemblePaper(iris, iris.run("test"), 0.5));
    List<Paper> papers =
        List.of(paper("1", "one"), paper("2", "huge"), paper("3", "odd"), paper("4", "two"));
    List<String> found = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    new PrepareAll(prepare, 2)
        .over(
            papers,
            () -> false,
            prepared -> found.add(prepared.extraction().document().paper().title()),
            problems::add);
    assertEquals(List.of("one", "two"), found);
    assertEquals(2, problems.size());
    assertTrue(problems.get(0).message().contains("more memory"), problems.get(0).message());
    assertTrue(problems.get(1).message().contains("odd"), problems.get(1).message());
  }

  private static Paper paper(String id, String title) {
    return Analysed.paper(id, title, "We train a GAN on CIFAR-10.");
  }
}
