package org.methodgraph.query;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.methodgraph.model.ResourceFolder;

/**
 * The named queries, sorted by name.
 *
 * @param queries all of them
 */
public record QueryCatalogue(List<CatalogueQuery> queries) {
  private static final String SUFFIX = ".rq";

  public QueryCatalogue {
    queries = List.copyOf(queries);
  }

  /** The queries that come with MethodGraph: the files of {@code queries/}. */
  public static QueryCatalogue bundled() {
    return new QueryCatalogue(
        ResourceFolder.list("/queries", SUFFIX).stream()
            .map(name -> ReadCatalogueQuery.of(nameOf(Path.of(name)), ResourceFolder.text(name)))
            .sorted(Comparator.comparing(CatalogueQuery::name))
            .toList());
  }

  /**
   * The query of that name.
   *
   * @throws QueryFailedException if there is none
   */
  public CatalogueQuery find(String name) {
    return queries.stream()
        .filter(query -> query.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new QueryFailedException(
                    "There is no query named "
                        + name
                        + ". Give a file that ends in .rq, or one of: "
                        + queries.stream()
                            .map(CatalogueQuery::name)
                            .collect(Collectors.joining(", "))
                        + "."));
  }

  /**
   * A query from a file of the user's own; its header may say as much or as little as it likes.
   *
   * @throws QueryFailedException if the file cannot be read
   */
  public static CatalogueQuery read(Path file) {
    try {
      return ReadCatalogueQuery.of(nameOf(file), Files.readString(file));
    } catch (MalformedInputException e) {
      throw new QueryFailedException(file + " is not UTF-8 text. Save it as UTF-8.", e);
    } catch (IOException e) {
      throw new QueryFailedException(
          "The query file " + file + " cannot be read: " + reason(file) + ".", e);
    }
  }

  private static String nameOf(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name;
  }

  private static String reason(Path file) {
    if (!Files.exists(file)) {
      return "there is no such file";
    }
    return Files.isDirectory(file) ? "it is a folder" : "reading it fails";
  }
}
