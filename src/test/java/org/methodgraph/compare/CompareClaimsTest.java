package org.methodgraph.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;

class CompareClaimsTest {
  private static Map<String, ScoredClaim> claims(String trig) {
    DatasetGraph data = DatasetGraphFactory.create();
    String prefixes =
        """
        PREFIX mg: <https://w3id.org/methodgraph/ontology#>
        PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
        PREFIX : <http://example.org/>
        :lexicon { :gan skos:prefLabel "GAN"@en . :images skos:prefLabel "image generation"@en }
        """;
    RDFDataMgr.read(data, new StringReader(prefixes + trig), null, Lang.TRIG);
    return ReadClaims.of(data);
  }

  private static String claim(String object, String confidence, int papers) {
    return """
        :claims { [] a mg:Claim ; mg:subject :gan ; mg:predicate mg:usedFor ; mg:object :%s ;
            mg:negated false ; mg:confidence %s ; mg:supportCount %d }
        """
        .formatted(object, confidence, papers);
  }

  @Test
  void addedRemovedAndRescoredClaimsAreTold() {
    List<ClaimChange> changes =
        CompareClaims.of(
            claims(claim("images", "0.5", 1) + claim("gone", "0.9", 1) + claim("same", "0.7", 2)),
            claims(claim("images", "0.75", 2) + claim("new", "0.6", 1) + claim("same", "0.7", 2)));
    assertEquals(
        List.of(
            new ClaimChange.Removed(
                new ScoredClaim("GAN", "usedFor", "http://example.org/gone", false, 0.9, 1)),
            new ClaimChange.Rescored(
                new ScoredClaim("GAN", "usedFor", "image generation", false, 0.5, 1),
                new ScoredClaim("GAN", "usedFor", "image generation", false, 0.75, 2)),
            new ClaimChange.Added(
                new ScoredClaim("GAN", "usedFor", "http://example.org/new", false, 0.6, 1))),
        changes);
  }
}
