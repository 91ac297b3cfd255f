package org.methodgraph.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.methodgraph.model.Origin;
import org.methodgraph.model.Problem;

/** Finds the files behind what the user named: files, folders, standard input. */
final class FindSources {
  static final String STANDARD_INPUT = "-";

  /** Files that lie beside papers in folders; named one by one they are read like any other. */
  private static final Pattern BESIDE =
      Pattern.compile("(?i)\\..*|(?:readme|license|licence|notice|changelog)(?:\\..*)?");

  private final InputStream standardInput;
  private final PaperSink sink;
  private final List<Source> sources = new ArrayList<>();
  private int unreadable;

  private FindSources(InputStream standardInput, PaperSink sink) {
    this.standardInput = standardInput;
    this.sink = sink;
  }

  /** The files in the order given, those of a folder in order of their paths. */
  static List<Source> find(List<String> inputs, InputStream standardInput, PaperSink sink) {
    FindSources find = new FindSources(standardInput, sink);
    inputs.forEach(find::add);
    return List.copyOf(find.sources);
  }

  private void add(String input) {
    if (input.equals(STANDARD_INPUT)) {
      sources.add(new Source(input, input, () -> leftOpen(standardInput)));
      return;
    }
    try {
      Path path = Path.of(input);
      if (Files.isDirectory(path)) {
        addFolder(input, path);
      } else if (Files.exists(path)) {
        addFile(input, path.getFileName().toString(), path);
      } else {
        unreadable(input, "there is no such file or folder. Check the name.");
      }
    } catch (InvalidPathException e) {
      unreadable(input, "this is no name of a file: " + e.getReason() + ".");
    }
  }

  private void addFolder(String input, Path folder) {
    int before = sources.size() + unreadable;
    walk(folder, "", input.endsWith("/") ? input : input + "/");
    if (sources.size() + unreadable == before) {
      unreadable(
          input,
          "the folder holds no files to read (hidden files, README and LICENSE do not"
              + " count). Expected files with abstracts; see the list of formats.");
    }
  }

  private void walk(Path folder, String place, String shown) {
    for (Path path : sorted(folder, shown)) {
      String name = path.getFileName().toString();
      if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
        walk(path, place + name + "/", shown + name + "/");
      } else if (Files.isRegularFile(path)) {
        addFile(shown + name, place + name, path);
      }
    }
  }

  private List<Path> sorted(Path folder, String shown) {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths
          .filter(path -> !BESIDE.matcher(path.getFileName().toString()).matches())
          .sorted((a, b) -> a.getFileName().toString().compareTo(b.getFileName().toString()))
          .toList();
    } catch (IOException e) {
      unreadable(shown, "the folder cannot be opened. Check its permissions.");
      return List.of();
    }
  }

  private void addFile(String shown, String place, Path path) {
    if (!ZipSources.isZip(path)) {
      sources.add(new Source(shown, place, () -> Files.newInputStream(path)));
      return;
    }
    try {
      List<Source> packed = ZipSources.in(shown, place, path);
      sources.addAll(packed);
      if (packed.isEmpty()) {
        unreadable(
            shown,
            "the archive holds no files to read, or is an office document. Save a sheet as CSV and"
                + " a document as text.");
      }
    } catch (IOException | IllegalArgumentException e) {
      unreadable(
          shown,
          "the zip archive is damaged (%s). Fetch or pack it again.".formatted(e.getMessage()));
    }
  }

  /** Whether a file, named with its folders, is no part of the papers. */
  static boolean isBeside(String name) {
    return name.startsWith("__MACOSX/")
        || Stream.of(name.split("/")).anyMatch(part -> BESIDE.matcher(part).matches());
  }

  /** Standard input belongs to whoever gave it. */
  private static InputStream leftOpen(InputStream in) {
    return new FilterInputStream(in) {
      @Override
      public void close() {
        // stays open
      }
    };
  }

  private void unreadable(String input, String message) {
    unreadable++;
    sink.problem(new Problem(new Origin(input, 1), Problem.Kind.UNREADABLE, message));
    sink.file(new FileSummary(input, "", message, 0, 0, 0));
  }
}
