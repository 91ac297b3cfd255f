package org.methodgraph.analyse;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.Predicate;
import org.methodgraph.model.CleanText;
import org.methodgraph.model.Document;
import org.methodgraph.model.Paper;
import org.methodgraph.model.Sentence;
import org.methodgraph.model.Span;
import org.methodgraph.model.Token;

/**
 * Splits clean text into sentences and words with CoreNLP. Loading takes seconds and about 150 MB;
 * one analyser serves any number of threads.
 */
public final class Analyser {
  private static final int LONGEST_PARSED = 80;

  private final StanfordCoreNLP words;
  private final PartOfSpeechTagger tagger;
  private final Lemmas lemmas = new Lemmas();
  private final TreeParser trees = new TreeParser();

  private Analyser(StanfordCoreNLP words, PartOfSpeechTagger tagger) {
    this.words = words;
    this.tagger = tagger;
  }

  /** Loads the models from the class path. */
  public static Analyser load() {
    RedwoodConfiguration.errorLevel().apply();
    Properties settings = new Properties();
    settings.setProperty("annotators", "tokenize");
    settings.setProperty("tokenize.options", "untokenizable=noneKeep,invertible=false");
    // The title stands on a line of its own; the text room leaves no other single line break.
    settings.setProperty("ssplit.newlineIsSentenceBreak", "always");
    return new Analyser(new StanfordCoreNLP(settings), PartOfSpeechTagger.load());
  }

  /**
   * Analyses one paper.
   *
   * @param wantsTree says of which sentences the dependencies are needed; parsing is by far the
   *     slowest step, and sentences of more than 80 words are never parsed
   */
  public Document analyse(Paper paper, CleanText text, Predicate<Sentence> wantsTree) {
    Annotation annotation = new Annotation(text.clean());
    words.annotate(annotation);
    tag(annotation.get(CoreAnnotations.SentencesAnnotation.class));
    int titleEnd = paper.title().isEmpty() ? 0 : titleEnd(text);
    List<Sentence> sentences = new ArrayList<>();
    List<Token> title = new ArrayList<>();
    for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
      List<Token> tokens = tokens(sentence);
      if (tokens.get(0).span().start() < titleEnd) {
        title.addAll(tokens);
        continue;
      }
      if (!title.isEmpty()) {
        sentences.add(sentence(sentences.size(), true, title));
        title.clear();
      }
      sentences.add(sentence(sentences.size(), false, tokens));
    }
    if (!title.isEmpty()) {
      sentences.add(sentence(sentences.size(), true, title));
    }
    sentences.replaceAll(s -> parsed(s, wantsTree));
    return new Document(paper, text, sentences);
  }

  private void tag(List<CoreMap> sentences) {
    List<List<String>> words = new ArrayList<>();
    for (CoreMap sentence : sentences) {
      words.add(
          sentence.get(CoreAnnotations.TokensAnnotation.class).stream()
              .map(CoreLabel::word)
              .toList());
    }
    List<List<String>> tags = tagger.tag(words);
    for (int s = 0; s < tags.size(); s++) {
      List<CoreLabel> labels = sentences.get(s).get(CoreAnnotations.TokensAnnotation.class);
      for (int i = 0; i < labels.size(); i++) {
        labels.get(i).setTag(tags.get(s).get(i));
      }
    }
  }

  private Sentence parsed(Sentence sentence, Predicate<Sentence> wantsTree) {
    return sentence.tokens().size() > LONGEST_PARSED || !wantsTree.test(sentence)
        ? sentence
        : new Sentence(
            sentence.index(),
            sentence.title(),
            sentence.span(),
            sentence.tokens(),
            trees.parse(sentence.tokens()));
  }

  private static int titleEnd(CleanText text) {
    int end = text.clean().indexOf('\n');
    return end < 0 ? text.clean().length() : end;
  }

  private List<Token> tokens(CoreMap sentence) {
    List<Token> tokens = new ArrayList<>();
    for (CoreLabel label : sentence.get(CoreAnnotations.TokensAnnotation.class)) {
      tokens.add(
          new Token(
              new Span(label.beginPosition(), label.endPosition()),
              label.word(),
              label.tag(),
              lemmas.of(label.word(), label.tag())));
    }
    return tokens;
  }

  private static Sentence sentence(int index, boolean title, List<Token> tokens) {
    Span span = new Span(tokens.get(0).span().start(), tokens.get(tokens.size() - 1).span().end());
    return new Sentence(index, title, span, tokens, List.of());
  }
}
