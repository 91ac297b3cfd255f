package org.methodgraph.fetch;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;

/**
 * Saves what the arXiv API answers to a query as one Atom feed. Pages are kept in a folder beside
 * the file until all have come, so that an ended run goes on where it was.
 */
public final class FetchArxiv {
  public static final URI SERVICE = URI.create("https://export.arxiv.org/api/query");

  /** What arXiv asks of programs: one request every three seconds. */
  public static final Duration PAUSE = Duration.ofSeconds(3);

  private static final String QUERY = "query";
  private static final FeedPage UNREADABLE = new FeedPage(Integer.MAX_VALUE, 0, "");

  private final URI service;
  private final int pageSize;
  private final AskPatiently ask;
  private final Consumer<String> talk;

  /**
   * @param pause least time between two requests
   * @param agent who asks, with an address for complaints
   * @param talk hears how it gets on
   */
  public FetchArxiv(
      URI service, int pageSize, Duration pause, String agent, Consumer<String> talk) {
    this.service = service;
    this.pageSize = pageSize;
    this.ask = new AskPatiently(pause, agent, talk);
    this.talk = talk;
  }

  /**
   * @return how many papers the file holds
   * @throws FetchException if the service fails or complains, or if pages of another query lie
   *     where this one's belong
   */
  public int to(Path file, ArxivQuery query) throws IOException, InterruptedException {
    Path folder = pagesOf(file);
    begin(folder, query);
    List<Path> pages = new ArrayList<>();
    int have = 0;
    int total = query.max();
    while (have < total) {
      int size = Math.min(pageSize, query.max() - have);
      Path page = folder.resolve("page-%07d.xml".formatted(have));
      FeedPage kept = Files.exists(page) ? read(Files.readString(page)) : UNREADABLE;
      FeedPage content = kept.equals(UNREADABLE) ? ask(query, have, size, page) : kept;
      pages.add(page);
      have += content.entries();
      total = Math.min(query.max(), content.total());
      talk.accept("%,d of %,d papers".formatted(have, total));
    }
    join(pages, folder.resolve("joined.xml"), file);
    for (Path left : List.copyOf(pages)) {
      Files.delete(left);
    }
    Files.delete(folder.resolve(QUERY));
    Files.delete(folder);
    return have;
  }

  /**
   * The query as an earlier run into the same file began it, if that differs in nothing but the
   * last day; else the query itself. So a run that was to go until today goes on after midnight,
   * too.
   */
  public static ArxivQuery resumed(Path file, ArxivQuery query) throws IOException {
    Path noted = pagesOf(file).resolve(QUERY);
    if (Files.exists(noted)) {
      String before = Files.readString(noted);
      Optional<ArxivQuery> same =
          ArxivQuery.lastDayIn(before).map(query::until).filter(then -> noted(then).equals(before));
      return same.orElse(query);
    }
    return query;
  }

  private static Path pagesOf(Path file) {
    return file.resolveSibling(file.getFileName() + ".part");
  }

  private static String noted(ArxivQuery query) {
    return query.text() + ", max " + query.max();
  }

  private static void begin(Path folder, ArxivQuery query) throws IOException {
    String text = noted(query);
    Path noted = folder.resolve(QUERY);
    Files.createDirectories(folder);
    if (!Files.exists(noted)) {
      Files.writeString(noted, text);
    } else if (!Files.readString(noted).equals(text)) {
      throw new FetchException(
          folder
              + " holds pages of another query ("
              + Files.readString(noted)
              + "). Delete it, or name another file.");
    }
  }

  private FeedPage ask(ArxivQuery query, int start, int size, Path page)
      throws IOException, InterruptedException {
    // Where arXiv is busy, it may send a page without entries that should have some.
    String answer =
        ask.get(
            query.page(service, start, size),
            body -> {
              FeedPage content = read(body);
              return content.entries() > 0 || content.total() <= start;
            });
    FeedPage content = read(answer);
    if (!content.error().isEmpty()) {
      throw new FetchException("arXiv does not understand the question: " + content.error());
    }
    Path fresh = page.resolveSibling("fresh");
    Files.writeString(fresh, answer);
    Files.move(fresh, page, StandardCopyOption.ATOMIC_MOVE);
    return content.entries() == 0 ? new FeedPage(start, 0, "") : content;
  }

  private static FeedPage read(String xml) {
    try {
      return FeedPage.of(xml);
    } catch (XMLStreamException e) {
      return UNREADABLE;
    }
  }

  private static void join(List<Path> pages, Path joined, Path file) throws IOException {
    try {
      JoinFeeds.of(pages, joined);
    } catch (XMLStreamException e) {
      throw new FetchException(
          joined.getParent() + " holds a damaged page: " + e.getMessage() + ". Delete it.", e);
    }
    Files.move(joined, file, StandardCopyOption.REPLACE_EXISTING);
  }
}
