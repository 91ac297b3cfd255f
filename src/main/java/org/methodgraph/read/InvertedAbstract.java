package org.methodgraph.read;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Puts an abstract together from the list of its words with their places. Two words may claim one
 * place; both are kept, in the order in which they are listed.
 */
final class InvertedAbstract {
  private record Word(int place, String text) {}

  private InvertedAbstract() {}

  /** Empty where {@code index} is no such list. */
  static String text(JsonElement index) {
    if (!index.isJsonObject()) {
      return "";
    }
    List<Word> words = new ArrayList<>();
    for (Map.Entry<String, JsonElement> entry : index.getAsJsonObject().entrySet()) {
      for (JsonElement place : JsonValues.items(entry.getValue())) {
        if (place instanceof JsonPrimitive number && number.isNumber()) {
          words.add(new Word((int) number.getAsDouble(), entry.getKey()));
        }
      }
    }
    String text =
        words.stream()
            .sorted(Comparator.comparingInt(Word::place))
            .map(Word::text)
            .collect(Collectors.joining(" "));
    return Line.of(0, text).text();
  }
}
