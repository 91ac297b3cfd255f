package org.methodgraph.fetch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Asks a service one thing at a time, never sooner than a pause after the last answer, and again
 * after ever longer waits where it is busy or fails.
 */
final class AskPatiently {
  private static final int TRIES = 6;
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);
  private static final Duration TIMEOUT = Duration.ofSeconds(60);

  private final HttpClient client =
      HttpClient.newBuilder()
          .followRedirects(HttpClient.Redirect.NORMAL)
          .connectTimeout(TIMEOUT)
          .build();
  private final Duration pause;
  private final String agent;
  private final Consumer<String> talk;
  private long answered;

  /**
   * @param pause least time between an answer and the next question
   * @param agent who asks, with an address for complaints
   * @param talk hears why it takes longer
   */
  AskPatiently(Duration pause, String agent, Consumer<String> talk) {
    this.pause = pause;
    this.agent = agent;
    this.talk = talk;
    answered = System.nanoTime() - pause.toNanos();
  }

  /**
   * @param good whether an answer with status 200 is one indeed; if not, it is asked again
   * @throws FetchException if no try gives a good answer, or the service refuses
   */
  String get(URI address, Predicate<String> good) throws InterruptedException {
    String trouble = "";
    for (int attempt = 0; attempt < TRIES; attempt++) {
      Duration wait = pause;
      try {
        HttpResponse<String> response = ask(address, wait);
        if (response.statusCode() == 200 && good.test(response.body())) {
          return response.body();
        }
        trouble = complaint(response);
        wait = retryAfter(response).orElse(longer(attempt));
      } catch (IOException e) {
        trouble = e.toString();
        wait = longer(attempt);
      }
      if (attempt + 1 < TRIES) {
        talk.accept(trouble + "; asking again in " + wait.toSeconds() + " s");
        Thread.sleep(wait.toMillis());
      }
    }
    throw new FetchException(
        address.getHost()
            + " gave no answer ("
            + trouble
            + "). What has come is kept; give the same command again later.");
  }

  private HttpResponse<String> ask(URI address, Duration wait)
      throws IOException, InterruptedException {
    long rest = wait.toNanos() - (System.nanoTime() - answered);
    if (rest > 0) {
      Thread.sleep(Duration.ofNanos(rest).toMillis() + 1);
    }
    HttpRequest request =
        HttpRequest.newBuilder(address).timeout(TIMEOUT).header("User-Agent", agent).build();
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    } finally {
      answered = System.nanoTime();
    }
  }

  /** What was wrong with an answer that may be better next time. */
  private static String complaint(HttpResponse<String> response) {
    int status = response.statusCode();
    boolean refused = status >= 400 && status < 500 && status != 429 && status != 408;
    if (refused) {
      throw new FetchException(
          "%s refuses with status %d. Check category and dates."
              .formatted(response.uri().getHost(), status));
    }
    return status == 200 ? "an empty page" : "status " + status;
  }

  private Duration longer(int attempt) {
    Duration wait = pause.multipliedBy(1L << attempt);
    return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
  }

  /**
   * How long the service itself asks to wait, in seconds or until a date.
   *
   * @throws FetchException if that is longer than a program should sit and wait
   */
  private Optional<Duration> retryAfter(HttpResponse<String> response) {
    Optional<Duration> asked =
        response.headers().firstValue("Retry-After").flatMap(AskPatiently::wait);
    if (asked.filter(wait -> wait.compareTo(LONGEST_WAIT) > 0).isPresent()) {
      throw new FetchException(
          "%s asks to be left alone for %,d minutes. What has come is kept; give the same command again then."
              .formatted(response.uri().getHost(), asked.get().toMinutes() + 1));
    }
    return asked.map(wait -> wait.compareTo(pause) > 0 ? wait : pause);
  }

  private static Optional<Duration> wait(String text) {
    if (text.matches("\\d{1,9}")) {
      return Optional.of(Duration.ofSeconds(Long.parseLong(text)));
    }
    try {
      Instant then = Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(text));
      return Optional.of(Duration.between(Instant.now(), then));
    } catch (DateTimeException e) {
      return Optional.empty(); // neither form; it is waited as if nothing were said
    }
  }
}
