package org.methodgraph.build;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.methodgraph.Analysed;
import org.methodgraph.SmallLexicon;
import org.methodgraph.graph.Iris;
import org.methodgraph.mention.FindMentions;
import org.methodgraph.relate.FactModel;

/**
 * A whole build in a process of its own, to be killed; it tells how many papers are done, those
 * included that the store had before. Only the large models are left out, whose loading would take
 * most of its time.
 */
final class BuildInSmall implements BuildProgress {
  private int stored;

  private BuildInSmall() {}

  public static void main(String[] arguments) {
    var lexicon = SmallLexicon.lexicon();
    Extractor extractor =
        new Extractor(
            Analysed.analyser(),
            new FindMentions(lexicon, (document, rules) -> rules.mentions()),
            lexicon,
            FactModel.NOTHING);
    BuildSettings settings =
        new BuildSettings(
            List.of(arguments[0]),
            "",
            Path.of(arguments[1]),
            List.of(),
            Iris.DEFAULT_BASE,
            BuildSettings.DEFAULT_THRESHOLD,
            1,
            false,
            false);
    new BuildStore(settings, new BuildInSmall(), extractor).run(InputStream.nullInputStream());
  }

  @Override
  public void step(String what) {}

  @Override
  public void work(Work work) {
    stored = work.unchanged();
    papers(0, 0);
  }

  @Override
  public void papers(int done, int all) {
    System.out.println(stored + done);
  }

  @Override
  public boolean isCancelled() {
    return false;
  }
}
