package org.methodgraph.serve.pages;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Function;
import org.apache.jena.query.QueryCancelledException;
import org.methodgraph.serve.pages.html.Html;
import org.methodgraph.serve.pages.html.Page;

/** Answers GET and HEAD at one route; everything else is refused by the servlet container. */
public final class PageServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient Function<PageRequest, Answer> page;

  public PageServlet(Function<PageRequest, Answer> page) {
    this.page = page;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    answer(new PageRequest(request)).send(request, response);
  }

  private Answer answer(PageRequest request) {
    try {
      return page.apply(request);
    } catch (PageRefusal refusal) {
      return say(refusal);
    } catch (QueryCancelledException e) {
      return say(PageRefusal.tookTooLong());
    }
  }

  private static Answer say(PageRefusal refusal) {
    Html main = Html.of("<h1>{}</h1>\n<p>{}</p>", refusal.title(), refusal.getMessage());
    return Answer.page(refusal.status(), Page.of(refusal.title(), main));
  }
}
