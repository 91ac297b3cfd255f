package org.methodgraph.read;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads tables with a header. */
final class TableReader implements PaperReader {
  /** What programs write where nothing is. */
  private static final Set<String> NOTHING = Set.of("nan", "null", "none", "na", "n/a", "-");

  @Override
  public String name() {
    return "table";
  }

  @Override
  public String description() {
    return "A table whose first row names the columns, with commas, semicolons, tabs or bars between"
        + " (CSV, TSV; Excel's sep= line is understood); columns are named as the fields of"
        + " json-lines, or AB, TI, DI, PY. Recognised by a first row of short names, one of which"
        + " stands for abstracts.";
  }

  @Override
  public boolean recognises(Sample sample) {
    return ListShape.of(sample) == ListShape.TABLE;
  }

  @Override
  public void read(Sample sample, Lines lines, Intake intake) {
    TableHeader header =
        TableHeader.of(sample)
            .orElse(new TableHeader(sample.first().number(), ',', List.of("title", "abstract")));
    LineFeed text = new LineFeed(lines);
    int end = 0;
    try (CSVParser rows = CSVParser.parse(text, header.format())) {
      for (CSVRecord row : rows) {
        int start = end + 1;
        end = (int) rows.getCurrentLineNumber();
        text.beginRecord(end + 1);
        if (start > header.line()) {
          take(start, row, header.columns(), intake);
        }
      }
    } catch (CSVException | LineFeed.TooLongException e) {
      unclosed(text, end + 1, intake);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (UncheckedIOException e) {
      boolean isUnclosed =
          e.getCause() instanceof CSVException || e.getCause() instanceof LineFeed.TooLongException;
      if (!isUnclosed) {
        throw e;
      }
      unclosed(text, end + 1, intake);
    }
  }

  private static void unclosed(LineFeed text, int line, Intake intake) {
    text.report(
        intake,
        line,
        "a quote that opens in the row from this line on does not close; expected a second one."
            + " Add it, or double quotes inside values.");
  }

  private static void take(int line, CSVRecord row, List<String> columns, Intake intake) {
    if (row.size() > columns.size()) {
      intake.skip(
          line,
          ("the row has %d values, but the first row names %d columns; expected quotes around"
                  + " values that hold a separator. Put them there.")
              .formatted(row.size(), columns.size()));
      return;
    }
    JsonObject fields = new JsonObject();
    for (int i = 0; i < row.size(); i++) {
      String value = Line.of(line, row.get(i)).text();
      if (!NOTHING.contains(value.toLowerCase(Locale.ROOT)) && !columns.get(i).isEmpty()) {
        fields.addProperty(columns.get(i), value);
      }
    }
    if (fields.size() > 0) {
      JsonRecords.take(line, new JsonRecord(fields), intake, NamedFields::draft);
    }
  }
}
