package org.methodgraph.serve.pages;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonPrimitive;
import com.google.gson.JsonSerializer;
import org.methodgraph.serve.pages.view.Kind;

/** Plain records as JSON: their components by name, those without a value left out. */
final class Json {
  static final String MEDIA_TYPE = "application/json";

  private static final Gson GSON =
      new GsonBuilder()
          .disableHtmlEscaping()
          .registerTypeAdapter(
              Kind.class,
              (JsonSerializer<Kind>) (kind, type, context) -> new JsonPrimitive(kind.word()))
          .create();

  private Json() {}

  static Answer of(Object records) {
    return Answer.text(MEDIA_TYPE + "; charset=utf-8", GSON.toJson(records));
  }
}
