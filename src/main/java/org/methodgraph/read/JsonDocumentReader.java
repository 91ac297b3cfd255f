package org.methodgraph.read;

/** Reads JSON of unknown maker that is not one object per line. */
final class JsonDocumentReader implements PaperReader {
  @Override
  public String name() {
    return "json";
  }

  @Override
  public String description() {
    return "JSON: a list of objects, or an object with such a list in a field named "
        + String.join(", ", JsonRecords.CONTAINERS.stream().sorted().toList())
        + "; the fields of a paper are named as in json-lines. Recognised by a field for the title"
        + " or the abstract in the first objects.";
  }

  @Override
  public boolean recognises(Sample sample) {
    return JsonShape.of(sample) == JsonShape.DOCUMENT;
  }

  @Override
  public void read(Sample sample, Lines lines, Intake intake) {
    JsonRecords.read(sample, lines, intake, NamedFields::draft);
  }
}
