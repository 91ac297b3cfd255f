package org.methodgraph.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.methodgraph.model.ConceptType;
import org.methodgraph.model.Document;
import org.methodgraph.model.Mention;
import org.methodgraph.model.Sentence;
import org.methodgraph.model.Span;

/**
 * Words written as only names are: {@code DPM-Solver}, {@code xDICE}, {@code SE(3)-Transformer}.
 */
final class NameFinder implements Finder {
  static final String NAME = "name-shape";

  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\d][\\p{L}\\d]*(?:[-_+*][\\p{L}\\d]++)*+[+*]*");
  private static final Pattern DATA_BEFORE =
      Pattern.compile("(?:\\b(?:on|from|datasets?|benchmarks?|as|and|,)(?: the)?) $");
  private static final Pattern DATA_AFTER =
      Pattern.compile(
          "^(?:[- ]\\d+)?[- ](?:datasets?|benchmarks?|corpus|corpora|suites?|environments?|tasks?|data)\\b");
  private static final Pattern HYPHEN = Pattern.compile("[-_]");
  private static final Pattern CAPITAL_AND_DIGIT = Pattern.compile("\\p{Lu}\\d");
  private static final Pattern CAPITALISED = Pattern.compile("\\p{Lu}\\p{Ll}+");
  private static final Pattern PROSE = Pattern.compile("\\p{Ll}{3,}");
  private static final Set<String> NO_NAMES =
      Set.of(
          "AI", "ML", "DL", "GPU", "GPUs", "CPU", "CPUs", "TPU", "TPUs", "SOTA", "SoTA", "2D", "3D",
          "4D", "1D", "II", "III", "IV", "PhD", "ICLR", "ICML", "NeurIPS", "CVPR", "ECCV", "ICCV",
          "ACL", "EMNLP", "AAAI", "IID", "OOD", "URL", "HTTP", "API", "APIs", "UI", "USA", "US",
          "UK", "EU", "RGB", "HD", "4K", "GB", "MB", "KL", "MSE", "PDE", "PDEs", "SDE", "SDEs",
          "ODE", "ODEs", "NP", "PAC", "MDP", "MDPs", "POMDP", "POMDPs", "DNA", "RNA", "MRI", "CT",
          "EEG", "ECG");

  @Override
  public List<Mention> find(Document document) {
    List<Mention> mentions = new ArrayList<>();
    String text = document.text().clean();
    for (Sentence sentence : document.sentences()) {
      Matcher words = WORD.matcher(text).region(sentence.span().start(), sentence.span().end());
      while (words.find()) {
        if (looksLikeName(words.group())) {
          mentions.add(mention(text, sentence, words.start(), words.end()));
        }
      }
    }
    return mentions;
  }

  /**
   * Two capitals, or a capital behind a small letter, or letters with a digit; not one of the
   * field's everyday shorthands.
   */
  static boolean looksLikeName(String word) {
    if (word.length() < 3 && !CAPITAL_AND_DIGIT.matcher(word).matches()
        || NO_NAMES.contains(word)) {
      return false;
    }
    String[] parts = HYPHEN.split(word);
    boolean capitalisedCompound =
        parts.length > 1 && CAPITALISED.matcher(parts[parts.length - 1]).matches();
    for (String part : parts) {
      if (isUnlikeProse(part) && !NO_NAMES.contains(part)) {
        return parts.length == 1
            || capitalisedCompound
            || !part.equals(parts[0])
            || !endsInProse(parts);
      }
    }
    return false;
  }

  /** "GPT-based" and "RL-trained" describe, they do not name. */
  private static boolean endsInProse(String[] parts) {
    return PROSE.matcher(parts[parts.length - 1]).matches();
  }

  private static boolean isUnlikeProse(String part) {
    long capitals = part.chars().filter(Character::isUpperCase).count();
    boolean inner = part.chars().skip(1).anyMatch(Character::isUpperCase);
    boolean digit = part.chars().anyMatch(Character::isDigit);
    boolean letter = part.chars().anyMatch(Character::isLetter);
    return inner && part.length() > 1 && (capitals > 1 || Character.isLowerCase(part.charAt(0)))
        || digit && letter && capitals > 0;
  }

  private static Mention mention(String text, Sentence sentence, int start, int end) {
    Span span = new Span(start, end);
    String before = text.substring(sentence.span().start(), start);
    String after = text.substring(end, sentence.span().end());
    boolean data = DATA_AFTER.matcher(after).find();
    ConceptType type =
        data && DATA_BEFORE.matcher(before).find() || data && after.contains("set")
            ? ConceptType.DATASET
            : ConceptType.METHOD;
    return new Mention(span, span.of(text), type, NAME, 0.55, sentence.index());
  }
}
