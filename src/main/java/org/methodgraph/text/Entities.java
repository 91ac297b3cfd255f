package org.methodgraph.text;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.methodgraph.model.CleanText;

/** Decodes HTML entities; unknown ones stay as they stand. */
final class Entities {
  private static final Pattern ENTITY =
      Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{1,9}));");

  private static final Map<String, String> NAMED = named();

  private Entities() {}

  static CleanText decode(CleanText text) {
    if (text.clean().indexOf('&') < 0) {
      return text;
    }
    Rewriting out = new Rewriting(text);
    Matcher entity = ENTITY.matcher(text.clean());
    int done = 0;
    while (entity.find()) {
      String meaning = meaning(entity);
      if (!meaning.isEmpty()) {
        out.keep(done, entity.start());
        out.put(meaning, entity.start(), entity.end());
        done = entity.end();
      }
    }
    out.keep(done, text.clean().length());
    return out.done();
  }

  private static String meaning(Matcher entity) {
    if (entity.group(3) != null) {
      return NAMED.getOrDefault(entity.group(3), "");
    }
    int code =
        entity.group(1) != null
            ? Integer.parseInt(entity.group(1))
            : Integer.parseInt(entity.group(2), 16);
    boolean usable =
        Character.isValidCodePoint(code)
            && Character.getType(code) != Character.SURROGATE
            && code != 0;
    return usable ? Character.toString(code) : "";
  }

  private static Map<String, String> named() {
    String table =
        """
        amp & lt < gt > quot " apos ' hellip … ndash – mdash — minus − lsquo ‘ rsquo ’
        ldquo “ rdquo ” laquo « raquo » bull • middot · times × divide ÷ plusmn ± deg ° micro µ
        copy © reg ® trade ™ sect § para ¶ euro € pound £ yen ¥ cent ¢ frac12 ½ frac14 ¼ frac34 ¾
        sup1 ¹ sup2 ² sup3 ³ le ≤ ge ≥ ne ≠ asymp ≈ sim ∼ equiv ≡ infin ∞ sum ∑ prod ∏ radic √
        part ∂ nabla ∇ int ∫ isin ∈ notin ∉ sub ⊂ sup ⊃ cap ∩ cup ∪ empty ∅ forall ∀ exist ∃
        rarr → larr ← harr ↔ rArr ⇒ lArr ⇐ and ∧ or ∨ not ¬ prop ∝ perp ⊥ oplus ⊕ otimes ⊗
        alpha α beta β gamma γ delta δ epsilon ε zeta ζ eta η theta θ iota ι kappa κ lambda λ
        mu μ nu ν xi ξ omicron ο pi π rho ρ sigma σ sigmaf ς tau τ upsilon υ phi φ chi χ psi ψ
        omega ω Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Phi Φ Psi Ψ Omega Ω
        agrave à aacute á acirc â atilde ã auml ä aring å aelig æ ccedil ç egrave è eacute é
        ecirc ê euml ë igrave ì iacute í icirc î iuml ï eth ð ntilde ñ ograve ò oacute ó ocirc ô
        otilde õ ouml ö oslash ø ugrave ù uacute ú ucirc û uuml ü yacute ý thorn þ yuml ÿ szlig ß
        Agrave À Aacute Á Acirc Â Atilde Ã Auml Ä Aring Å AElig Æ Ccedil Ç Egrave È Eacute É
        Ecirc Ê Euml Ë Igrave Ì Iacute Í Icirc Î Iuml Ï ETH Ð Ntilde Ñ Ograve Ò Oacute Ó Ocirc Ô
        Otilde Õ Ouml Ö Oslash Ø Ugrave Ù Uacute Ú Ucirc Û Uuml Ü Yacute Ý THORN Þ
        scaron š Scaron Š oelig œ OElig Œ caron ˇ
        """;
    Map<String, String> map = new HashMap<>();
    String[] words = table.strip().split("\\s+");
    for (int i = 0; i < words.length; i += 2) {
      map.put(words[i], words[i + 1]);
    }
    for (String space : new String[] {"nbsp", "ensp", "emsp", "thinsp"}) {
      map.put(space, " ");
    }
    return Map.copyOf(map);
  }
}
