package org.methodgraph.read;

import com.google.gson.JsonElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.methodgraph.model.Notes;
import org.methodgraph.model.PaperId;

/**
 * Asks an object by the names that data sets use for the same thing, where nothing but the names
 * tells what its fields hold.
 */
final class NamedFields {
  static final List<String> TITLE = List.of("title", "paper_title");
  static final List<String> ABSTRACT =
      List.of("abstract", "summary", "paperAbstract", "abstract_text", "description", "text");
  private static final List<String> CREATED =
      List.of(
          "created",
          "published",
          "published_date",
          "publication_date",
          "published_at",
          "submitted",
          "submitted_date",
          "submission_date",
          "created_date",
          "date",
          "year");
  private static final List<String> UPDATED =
      List.of("updated", "update_date", "updated_date", "updated_at", "modified", "last_modified");

  private static final Set<String> ARXIV_IDS = Set.of("arxiv_id", "arxiv", "eprint");

  private static final Map<String, String> PREFIXES =
      Map.of("pmid", "pmid:", "corpus_id", "corpusid:", "s2_id", "s2:");

  private static final List<String> IDS =
      List.of(
          "id",
          "arxiv_id",
          "arxiv",
          "eprint",
          "doi",
          "paper_id",
          "identifier",
          "identifiers",
          "corpus_id",
          "pmid",
          "pmcid",
          "s2_id",
          "acl_id",
          "openreview_id",
          "entry_id",
          "uid");

  /** Addresses: identifiers only where they lead to arXiv or are a DOI. */
  private static final List<String> ADDRESSES =
      List.of("url", "link", "abs_url", "pdf_url", "arxiv_url", "external_ids");

  private final JsonRecord fields;

  private NamedFields(JsonRecord fields) {
    this.fields = fields;
  }

  static Draft draft(int line, JsonRecord record) throws UnfitRecordException {
    return new NamedFields(record.unwrapped()).draft(line);
  }

  private Draft draft(int line) throws UnfitRecordException {
    String text = abstractText();
    List<PaperId> ids = ids();
    String created = date(CREATED).or(this::firstVersion).orElse("");
    String updated = date(UPDATED).orElse("");
    String title = text(TITLE).orElse("");
    List<String> comments =
        Stream.of("comments", "comment", "code_url").map(fields::string).toList();
    Notes notes = new Notes(arxivVersion(), TakenBack.saidBy(comments), Links.in(comments));
    return new Draft(line, ids, title, text, created, updated, notes);
  }

  private String abstractText() throws UnfitRecordException {
    Optional<String> text = text(ABSTRACT);
    if (text.isPresent()) {
      return text.get();
    }
    if (!fields.oddities().isEmpty()) {
      throw new UnfitRecordException(last(fields.oddities()));
    }
    throw new UnfitRecordException(
        "no abstract; expected text in a field named %s. The fields here are: %s."
            .formatted(String.join(", ", ABSTRACT), fields.names()));
  }

  /** The first of the named fields that holds text. */
  private Optional<String> text(List<String> candidates) {
    for (String name : candidates) {
      JsonElement value = fields.value(name);
      List<String> texts = JsonValues.texts(value);
      if (!texts.isEmpty()) {
        return Optional.of(String.join("\n\n", texts));
      }
      if (!JsonValues.isBlank(value)) {
        fields.addOddity(name, JsonValues.kind(value), "text");
      }
    }
    return Optional.empty();
  }

  /** The first of the named fields that holds a date, in ISO form. */
  private Optional<String> date(List<String> candidates) {
    for (String name : candidates) {
      JsonElement value = fields.value(name);
      String text = JsonValues.date(value);
      String day = Dates.iso(text);
      if (!day.isEmpty()) {
        return Optional.of(day);
      }
      if (!JsonValues.isBlank(value)) {
        String found = text.isEmpty() ? JsonValues.kind(value) : "\"" + Quote.start(text) + "\"";
        fields.addOddity(name, found, "a date such as 2024-10-09");
      }
    }
    return Optional.empty();
  }

  /** The day of the first version, where versions are listed as in the arXiv data set. */
  private Optional<String> firstVersion() {
    JsonElement versions = fields.value("versions");
    if (!versions.isJsonArray() || versions.getAsJsonArray().isEmpty()) {
      return Optional.empty();
    }
    JsonElement first = versions.getAsJsonArray().get(0);
    return first.isJsonObject()
        ? new NamedFields(new JsonRecord(first.getAsJsonObject())).date(CREATED)
        : Optional.empty();
  }

  private List<PaperId> ids() {
    List<PaperId> ids = new ArrayList<>();
    for (String name : IDS) {
      JsonElement value = fields.value(name);
      List<String> texts = JsonValues.ids(value);
      texts.forEach(text -> ids.add(id(name, text)));
      if (texts.isEmpty() && !JsonValues.isBlank(value)) {
        fields.addOddity(name, JsonValues.kind(value), "an identifier");
      }
    }
    for (String name : ADDRESSES) {
      JsonValues.nestedIds(fields.value(name)).stream()
          .map(PaperId::parse)
          .filter(id -> id.scheme() != PaperId.Scheme.GIVEN)
          .forEach(ids::add);
    }
    return ids;
  }

  /** A bare number is an identifier of whatever the field's name says. */
  private static PaperId id(String name, String text) {
    PaperId id = PaperId.parse(ARXIV_IDS.contains(name) ? ArxivNumber.whole(text) : text);
    boolean prefixed = id.scheme() == PaperId.Scheme.GIVEN && PREFIXES.containsKey(name);
    return prefixed ? PaperId.parse(PREFIXES.get(name) + text) : id;
  }

  /** The version in an arXiv id, 0 where there is none. */
  private int arxivVersion() {
    return Stream.concat(ARXIV_IDS.stream(), Stream.of("id", "url", "entry_id"))
        .flatMap(name -> JsonValues.ids(fields.value(name)).stream())
        .mapToInt(PaperId::version)
        .max()
        .orElse(0);
  }

  private static String last(List<String> texts) {
    return texts.get(texts.size() - 1);
  }
}
