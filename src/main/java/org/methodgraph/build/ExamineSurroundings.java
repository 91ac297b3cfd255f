package org.methodgraph.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.methodgraph.graph.Iris;
import org.methodgraph.lexicon.ReadLexicon;
import org.methodgraph.model.Origin;
import org.methodgraph.model.Paper;
import org.methodgraph.model.PaperId;
import org.methodgraph.store.GraphStore;
import org.methodgraph.store.StoreException;

/** Looks whether builds can work here: Java, memory, disk, models and a store. */
public final class ExamineSurroundings {
  private static final int JAVA_NEEDED = 17;
  private static final long MEGABYTE = 1 << 20;
  private static final long MEMORY_NEEDED = 1500 * MEGABYTE;
  private static final long DISK_NEEDED = 1000 * MEGABYTE;

  private ExamineSurroundings() {}

  public static Diagnosis java() {
    int version = Runtime.version().feature();
    String found = Runtime.version() + " at " + System.getProperty("java.home");
    return version >= JAVA_NEEDED
        ? Diagnosis.sound("java", found)
        : Diagnosis.unsound("java", found, "Install a JDK 17 or newer, or set JAVA_HOME to one.");
  }

  /** What Java may take, which the language models need most of. */
  public static Diagnosis memory() {
    long most = Runtime.getRuntime().maxMemory();
    String found = megabytes(most) + " for Java";
    return most >= MEMORY_NEEDED
        ? Diagnosis.sound("memory", found)
        : Diagnosis.unsound(
            "memory", found, "Allow at least 1,500 MB: METHODGRAPH_JAVA_OPTIONS=-Xmx2g");
  }

  /**
   * @param folder where a store is or will be
   */
  public static Diagnosis disk(Path folder) {
    Path there = folder.toAbsolutePath();
    while (!Files.exists(there)) {
      there = there.getParent();
    }
    try {
      long free = Files.getFileStore(there).getUsableSpace();
      String found = megabytes(free) + " free at " + there;
      if (!Files.isWritable(there)) {
        return Diagnosis.unsound(
            "disk", there + " is read-only for you", "Change its rights or name another folder.");
      }
      return free >= DISK_NEEDED
          ? Diagnosis.sound("disk", found)
          : Diagnosis.unsound(
              "disk", found, "Free at least 1,000 MB, or put the store on another disk.");
    } catch (IOException e) {
      return Diagnosis.unsound("disk", e.toString(), "Name another folder.");
    }
  }

  /** Loads the models and lets them work on a sentence. */
  public static Diagnosis models() {
    try {
      Extractor extractor = Extractor.load(ReadLexicon.withOwn(List.of()));
      int mentions =
          extractor
              .extract(
                  new Paper(
                      List.of(new PaperId(PaperId.Scheme.GIVEN, "probe")),
                      "",
                      "We train a diffusion model on CIFAR-10.",
                      "",
                      "",
                      new Origin("probe", 1)))
              .mentions()
              .size();
      return mentions > 0
          ? Diagnosis.sound("models", "they load and find names")
          : Diagnosis.unsound(
              "models", "they load but find nothing", "Build the program again: ./mvnw package");
    } catch (RuntimeException | LinkageError e) {
      return Diagnosis.unsound(
          "models",
          e.toString(),
          "Build the program again (./mvnw clean package); if that does not help, delete"
              + " ~/.m2/repository/edu/stanford/nlp and start once with a network.");
    }
  }

  /** Opens a store and counts what is in it. */
  public static Diagnosis store(Path folder) {
    try (GraphStore store = GraphStore.forReading(folder)) {
      Iris iris = new Iris(Iris.DEFAULT_BASE);
      int papers = store.read(data -> Memory.of(data.asDatasetGraph(), iris).size());
      String rebuilt = store.textIndexRebuilt() ? "; its text index was made again" : "";
      return Diagnosis.sound("store", folder + " holds " + papers + " papers" + rebuilt);
    } catch (StoreException e) {
      return Diagnosis.unsound("store", folder + " cannot be used", e.getMessage());
    }
  }

  private static String megabytes(long bytes) {
    return String.format(Locale.ROOT, "%,d MB", bytes / MEGABYTE);
  }
}
