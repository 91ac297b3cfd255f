package org.methodgraph.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.methodgraph.Analysed;
import org.methodgraph.model.Document;

class FindAcronymsTest {
  private static List<String> in(String text) {
    Document document = Analysed.document("", text);
    return FindAcronyms.in(document).stream()
        .map(a -> a.longForm().of(text) + " = " + a.shortForm().of(text))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          We use denoising diffusion probabilistic models (DDPMs) here. | denoising diffusion probabilistic models = DDPMs
          The Fréchet inception distance (FID) drops.                   | Fréchet inception distance = FID
          A generative pre-trained transformer (GPT) writes.            | generative pre-trained transformer = GPT
          It uses CNNs (convolutional neural networks) throughout.      | convolutional neural networks = CNNs
          """)
  void findsLongAndShortForm(String text, String expected) {
    assertEquals(List.of(expected), in(text));
  }

  @Test
  void otherParenthesesAreNone() {
    assertEquals(List.of(), in("We train for ten days (on eight GPUs) and stop (see Table 3)."));
  }
}
