package org.methodgraph.read;

/** Reads JSON Lines of unknown maker: one paper per line, as an object. */
final class JsonLinesReader implements PaperReader {
  @Override
  public String name() {
    return "json-lines";
  }

  @Override
  public String description() {
    return "JSON Lines: one object per line, with the abstract in a field named "
        + String.join(", ", NamedFields.ABSTRACT)
        + " and usual names for title, identifiers (id, arxiv_id, doi …) and dates (created,"
        + " published, year, updated …). Recognised by lines that start as an object with fields.";
  }

  @Override
  public boolean recognises(Sample sample) {
    return JsonShape.of(sample) == JsonShape.LINES;
  }

  @Override
  public void read(Sample sample, Lines lines, Intake intake) {
    JsonRecords.eachLine(lines, intake, NamedFields::draft);
  }
}
