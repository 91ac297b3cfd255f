package org.methodgraph;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which room may import which; docs/architecture.md draws it. */
class LayersTest {
  private static final String ROOT = "org.methodgraph";
  private static final JavaClasses PROGRAM =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  @ParameterizedTest(name = "{0} imports only {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # room     | may import              | because
          model      |                         | everybody shares it, so it depends on nobody
          vocab      |                         | IRIs are facts, not code
          read       | model                   | rooms on the line never call each other; only build knows their order
          text       | model                   | rooms on the line never call each other; only build knows their order
          analyse    | model                   | rooms on the line never call each other; only build knows their order
          lexicon    | model vocab             | it reads RDF and knows names, nothing of papers
          mention    | model lexicon           | rooms on the line never call each other; only build knows their order
          link       | model lexicon           | rooms on the line never call each other; only build knows their order
          relate     | model                   | rooms on the line never call each other; only build knows their order
          learn      | model lexicon           | models see features, not the rooms that use them
          graph      | model vocab             | it turns records into RDF and stores nothing
          check      | model vocab             | it judges a graph, wherever it comes from
          store      | model vocab             | it keeps graphs, whatever they say
          query      | model                   | a query needs a dataset, not our store
          compare    | vocab                   | it compares what any two datasets claim
          fetch      | model                   | it saves what a service says; reading that is the readers' job
          export     | model vocab             | it writes what any dataset holds
          serve      | model vocab query export store check | the server answers from the store, it never extracts
          bench      | model vocab graph query store build | it makes stores like real ones and times what is done with them
          explain    | model vocab lexicon analyse mention link relate learn graph build | it runs the line again over stored papers, so it stands above build
          evaluate   | model                   | the yardstick must not depend on what it measures
          """)
  void importsOnly(String room, String allowed, String because) {
    List<String> packages = new ArrayList<>(List.of("java..", ROOT + "." + room + ".."));
    if (allowed != null) {
      List.of(allowed.split(" ")).forEach(name -> packages.add(ROOT + "." + name + ".."));
    }
    noClasses()
        .that()
        .resideInAPackage(ROOT + "." + room + "..")
        .should()
        .dependOnClassesThat(
            com.tngtech.archunit.base.DescribedPredicate.describe(
                "stand in another room than " + packages,
                type ->
                    type.getPackageName().startsWith(ROOT)
                        && packages.stream().noneMatch(p -> isIn(type.getPackageName(), p))))
        .because(because)
        .allowEmptyShould(true)
        .check(PROGRAM);
  }

  private static boolean isIn(String packageName, String pattern) {
    String room = pattern.substring(0, pattern.length() - 2);
    return packageName.equals(room) || packageName.startsWith(room + ".");
  }

  @Test
  void onlyTheCommandLinePrints() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".cli..")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .because(
            "stdout is data and stderr is talk, and only the command line knows which is which")
        .check(PROGRAM);
  }

  @Test
  void coreNlpStaysInItsRooms() {
    noClasses()
        .that()
        .resideOutsideOfPackages(ROOT + ".analyse..", ROOT + ".learn..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("edu.stanford.nlp..")
        .because("its typed maps are turned into records at the door")
        .check(PROGRAM);
  }

  @Test
  void theLineOfRecordsKnowsNoJena() {
    noClasses()
        .that()
        .resideInAnyPackage(
            ROOT + ".model..",
            ROOT + ".read..",
            ROOT + ".text..",
            ROOT + ".analyse..",
            ROOT + ".mention..",
            ROOT + ".link..",
            ROOT + ".relate..",
            ROOT + ".learn..",
            ROOT + ".evaluate..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.jena..")
        .because(
            "papers, mentions and facts are plain records until the graph room makes RDF of them")
        .check(PROGRAM);
  }

  @Test
  void whatPagesSayIsApartFromWhatTheyLookLike() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + ".serve.pages.html..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.jena..", "jakarta..", ROOT + ".store..")
        .because("pages look the same wherever their records come from")
        .check(PROGRAM);
    noClasses()
        .that()
        .resideInAPackage(ROOT + ".serve.pages.view..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("jakarta..", ROOT + ".serve.pages.html..")
        .because("the same records are sent as data")
        .check(PROGRAM);
  }

  @Test
  void namesSayWhatThingsAre() {
    classes()
        .that()
        .resideInAPackage(ROOT + "..")
        .should()
        .haveNameNotMatching(".*(Util|Utils|Helper|Manager|Impl)")
        .because("such names tell nothing about the one job of a class")
        .check(PROGRAM);
  }
}
