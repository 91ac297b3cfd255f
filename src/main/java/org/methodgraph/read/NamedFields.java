package org.methodgraph.read;

import java.util.List;
import java.util.Optional;
import org.methodgraph.model.Notes;
import org.methodgraph.model.PaperId;

/** Makes a draft of fields of which only the names tell what they hold. */
final class NamedFields {
  private NamedFields() {}

  static Draft draft(int line, JsonRecord record) throws UnfitRecordException {
    JsonRecord fields = record.unwrapped();
    String text = fields.abstractText();
    List<PaperId> ids = fields.ids();
    String created = fields.date(JsonRecord.CREATED).or(fields::firstVersion).orElse("");
    String updated = fields.date(JsonRecord.UPDATED).orElse("");
    Optional<String> title = fields.text(JsonRecord.TITLE);
    List<String> comments =
        List.of(fields.string("comments"), fields.string("comment"), fields.string("code_url"));
    Notes notes = new Notes(fields.arxivVersion(), TakenBack.saidBy(comments), Links.in(comments));
    return new Draft(line, ids, title.orElse(""), text, created, updated, notes);
  }
}
