package org.methodgraph.query;

import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.ExprVisitorBase;

/** Looks for SERVICE anywhere in a query, subqueries and EXISTS included. */
final class FindService extends OpVisitorBase {
  private boolean found;

  private FindService() {}

  static boolean in(Query query) {
    if (query.getQueryPattern() == null) {
      return false;
    }
    FindService search = new FindService();
    Walker.walk(Algebra.compile(query), search, new ExprVisitorBase());
    return search.found;
  }

  @Override
  public void visit(OpService service) {
    found = true;
  }
}
