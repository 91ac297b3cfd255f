package org.methodgraph.serve.pages;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;

/** Plain records as JSON. */
final class Json {
  private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

  private Json() {}

  static Answer of(Object records) {
    return Answer.text("application/json; charset=utf-8", GSON.toJson(records));
  }
}
