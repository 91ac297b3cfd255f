package org.methodgraph.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads papers from files, folders and standard input. What cannot be read becomes a problem, and
 * the rest is read all the same.
 */
public final class ReadPapers {
  private final Function<Sample, Optional<PaperReader>> choice;
  private final InputStream standardInput;

  private ReadPapers(Function<Sample, Optional<PaperReader>> choice, InputStream standardInput) {
    this.choice = choice;
    this.standardInput = standardInput;
  }

  /** Recognises the format of each file by its content. */
  public static ReadPapers byContent(InputStream standardInput) {
    return new ReadPapers(Readers::recognise, standardInput);
  }

  /** Reads all files in one format, whatever they look like. */
  public static ReadPapers as(PaperReader reader, InputStream standardInput) {
    return new ReadPapers(sample -> Optional.of(reader), standardInput);
  }

  /**
   * Reads all inputs in order, each file line by line.
   *
   * @param inputs names of files and folders, {@code -} for standard input; files may be packed
   *     with gzip, folders are searched with their subfolders in order of names
   * @param sink takes papers, problems and a summary per file
   */
  public void read(List<String> inputs, PaperSink sink) {
    for (Source source : FindSources.find(inputs, standardInput, sink)) {
      read(source, sink);
    }
  }

  /** Reads all inputs and keeps what was read. */
  public Reading read(List<String> inputs) {
    Reading.Collecting collecting = new Reading.Collecting();
    read(inputs, collecting);
    return collecting.done();
  }

  private void read(Source source, PaperSink sink) {
    Intake intake = new Intake(source.file(), source.place(), sink);
    String format = "";
    try (InputStream file = source.content().open();
        InputStream text = Text.open(source.file(), file)) {
      Sample sample = Sample.of(Text.beginning(text));
      Optional<PaperReader> reader = choice.apply(sample);
      if (reader.isPresent()) {
        format = reader.get().name();
        read(reader.get(), sample, text, intake);
      } else {
        intake.unreadable(sample.first().number(), unknown(sample));
      }
    } catch (UnreadableFileException e) {
      intake.unreadable(1, e.getMessage());
    } catch (IOException e) {
      intake.unreadable(1, failure(e));
    }
    intake.close(format);
  }

  private static void read(PaperReader reader, Sample sample, InputStream in, Intake intake) {
    Lines lines = new Lines(in, intake::notice);
    try {
      reader.read(sample, lines, intake);
      if (intake.isEmpty()) {
        intake.unreadable(
            1, "no paper was found; read as %s: %s".formatted(reader.name(), reader.description()));
      }
    } catch (UncheckedIOException e) {
      intake.unreadable(
          lines.number() + 1, failure(e.getCause()) + " %s".formatted(intake.takenBefore()));
    }
  }

  private static String unknown(Sample sample) {
    String hint = Lookalike.hint(sample).map(text -> " " + text).orElse("");
    return "the format is not known:%s expected one of %s. Name it with --as if it is one of them."
        .formatted(
            hint.isEmpty() ? " no abstracts can be made out;" : hint + " Otherwise",
            Readers.names());
  }

  private static String failure(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "the file may not be read. Check its permissions.";
    }
    if (e instanceof java.util.zip.ZipException || e instanceof java.io.EOFException) {
      return "the gzip data are damaged (%s). Fetch or pack the file again."
          .formatted(e.getMessage());
    }
    return "the file cannot be read (%s).".formatted(e.getMessage());
  }
}
