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
 * A whole build in a process of its own, to be killed. Only the large models are left out, whose
 * loading would take most of its time.
 */
final class BuildInSmall {
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
    Builds silent = Builds.of(Path.of(arguments[0]), Path.of(arguments[1]));
    new BuildStore(settings, silent, extractor).run(InputStream.nullInputStream());
  }
}
