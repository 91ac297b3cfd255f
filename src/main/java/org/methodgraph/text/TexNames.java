package org.methodgraph.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What the names after a backslash mean. */
final class TexNames {
  private static final Pattern BLANK = Pattern.compile("\\s+");

  /** Letters outside the alphabet; TeX eats the blank that ends their name. */
  static final Map<String, String> LETTERS =
      table(
          "o ø O Ø l ł L Ł ss ß ae æ AE Æ oe œ OE Œ aa å AA Å i ı j ȷ dh ð DH Ð th þ TH Þ dj đ"
              + " DJ Đ ng ŋ NG Ŋ");

  static final Map<String, String> SYMBOLS =
      table(
          "alpha α beta β gamma γ delta δ epsilon ε varepsilon ε zeta ζ eta η theta θ vartheta ϑ"
              + " iota ι kappa κ lambda λ mu μ nu ν xi ξ pi π rho ρ varrho ρ sigma σ varsigma ς"
              + " tau τ upsilon υ phi φ varphi φ chi χ psi ψ omega ω Gamma Γ Delta Δ Theta Θ"
              + " Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω ell ℓ hbar ħ Re ℜ Im ℑ"
              + " times × div ÷ pm ± mp ∓ cdot · cdots ⋯ ldots … dots … dotsc … textellipsis …"
              + " leq ≤ le ≤ geq ≥ ge ≥ neq ≠ ne ≠ approx ≈ sim ∼ simeq ≃ equiv ≡ propto ∝ ll ≪"
              + " gg ≫ lesssim ≲ gtrsim ≳ infty ∞ partial ∂ nabla ∇ sum ∑ prod ∏ int ∫ in ∈"
              + " notin ∉ subset ⊂ subseteq ⊆ supset ⊃ supseteq ⊇ cup ∪ cap ∩ emptyset ∅ forall ∀"
              + " exists ∃ neg ¬ land ∧ wedge ∧ lor ∨ vee ∨ to → rightarrow → leftarrow ←"
              + " leftrightarrow ↔ Rightarrow ⇒ Leftarrow ⇐ Leftrightarrow ⇔ mapsto ↦ uparrow ↑"
              + " downarrow ↓ longrightarrow → implies ⇒ iff ⇔ circ ∘ bullet • star ⋆ ast ∗"
              + " oplus ⊕ otimes ⊗ odot ⊙ perp ⊥ parallel ∥ mid | vert | Vert ‖ langle ⟨ rangle ⟩"
              + " lfloor ⌊ rfloor ⌋ lceil ⌈ rceil ⌉ dagger † ddagger ‡ top ⊤ bot ⊥ prime ′ angle ∠"
              + " setminus ∖ triangleq ≜ degree ° textdegree ° textendash – textemdash —"
              + " textasciitilde ~ textbackslash \\ textbar | textless < textgreater >"
              + " textquoteleft ‘ textquoteright ’ textquotedblleft “ textquotedblright ”"
              + " textregistered ® texttrademark ™ copyright © pounds £ euro € S § checkmark ✓"
              + " lbrace { rbrace } LaTeX LaTeX TeX TeX eg e.g. ie i.e.");

  static final Set<String> FUNCTIONS =
      names(
          "log ln exp sin cos tan tanh sinh cosh arg min max sup inf lim limsup liminf det dim"
              + " ker deg gcd Pr argmin argmax poly polylog");

  /** Fonts, sizes and the like: they leave nothing behind. */
  static final Set<String> SWITCHES =
      names(
          "bf it em rm sc tt sf sl cal small footnotesize scriptsize tiny large Large normalsize"
              + " normalfont bfseries itshape scshape ttfamily sffamily centering noindent"
              + " displaystyle textstyle scriptstyle left right big Big bigl bigr Bigl Bigr bigg"
              + " Bigg limits nolimits protect xspace bigskip medskip smallskip");

  static final Set<String> BLANKS = names("quad qquad item par newline linebreak space hfill");

  /** Commands that go together with all their arguments. */
  static final Set<String> DROPPED =
      names(
          "cite citep citet citealp citealt citeauthor citeyear citeyearpar parencite textcite"
              + " autocite nocite ref eqref autoref cref Cref pageref label footnote footnotemark"
              + " footnotetext thanks vspace hspace index color begin end");

  /** Commands of which only the last argument is for reading. */
  static final Set<String> LAST_COUNTS = names("href textcolor colorbox raisebox");

  /** Commands that just dress their argument up; unknown ones are treated alike in text. */
  static final Set<String> WRAPPERS =
      names(
          "mathbb mathcal mathrm mathbf mathit mathsf mathtt mathfrak mathscr boldsymbol bm pmb"
              + " text textbf textit textrm texttt textsc textsf textsl emph underline mbox"
              + " operatorname ensuremath url mathop overline");

  static final Set<String> FRACTIONS = names("frac dfrac tfrac nicefrac");

  /** Names of accents, and the combining letter each stands for. */
  static final Map<String, String> ACCENTS =
      table(
          "' \u0301 ` \u0300 ^ \u0302 \" \u0308 ~ \u0303 = \u0304 . \u0307 u \u0306 v \u030c"
              + " H \u030b c \u0327 k \u0328 r \u030a d \u0323 b \u0331 hat \u0302"
              + " widehat \u0302 tilde \u0303 widetilde \u0303 bar \u0304 vec \u20d7"
              + " dot \u0307 ddot \u0308 check \u030c breve \u0306 acute \u0301 grave \u0300");

  private TexNames() {}

  /** Whether a formula with this command can be written without TeX. */
  static boolean readable(String name) {
    return !Character.isLetter(name.charAt(0))
        || LETTERS.containsKey(name)
        || SYMBOLS.containsKey(name)
        || FUNCTIONS.contains(name)
        || SWITCHES.contains(name)
        || BLANKS.contains(name)
        || WRAPPERS.contains(name)
        || FRACTIONS.contains(name)
        || ACCENTS.containsKey(name)
        || name.equals("sqrt");
  }

  private static Map<String, String> table(String text) {
    Map<String, String> map = new HashMap<>();
    String[] words = BLANK.split(text);
    for (int i = 0; i < words.length; i += 2) {
      map.put(words[i], words[i + 1]);
    }
    return Map.copyOf(map);
  }

  private static Set<String> names(String text) {
    return Set.of(BLANK.split(text));
  }
}
