package org.methodgraph;

import java.io.StringReader;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.methodgraph.lexicon.Lexicon;
import org.methodgraph.lexicon.ReadLexicon;

/** A lexicon of a few concepts, so that tests do not change when the real one grows. */
public final class SmallLexicon {
  public static final String BASE = "https://w3id.org/methodgraph/id/";

  private static final String TURTLE =
      """
      @prefix mg: <https://w3id.org/methodgraph/ontology#> .
      @prefix m: <https://w3id.org/methodgraph/id/method/> .
      @prefix t: <https://w3id.org/methodgraph/id/task/> .
      @prefix d: <https://w3id.org/methodgraph/id/dataset/> .
      @prefix k: <https://w3id.org/methodgraph/id/metric/> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .

      m:generative-model a mg:Method ; skos:prefLabel "generative model"@en .
      m:diffusion-model a mg:Method ; skos:prefLabel "diffusion model"@en ;
          skos:altLabel "DM"@en ; mg:ambiguousLabel "DM"@en ; skos:broader m:generative-model .
      m:ddpm a mg:Method ; skos:prefLabel "denoising diffusion probabilistic model"@en ;
          skos:altLabel "DDPM"@en ; skos:broader m:diffusion-model .
      m:gan a mg:Method ; skos:prefLabel "generative adversarial network"@en ;
          skos:altLabel "GAN"@en ; skos:broader m:generative-model .
      m:simple a mg:Method ; skos:prefLabel "SimPLe"@en .
      m:reinforcement-learning a mg:Method ; skos:prefLabel "reinforcement learning"@en .
      t:reinforcement-learning a mg:Task ; skos:prefLabel "reinforcement learning"@en .
      t:image-generation a mg:Task ; skos:prefLabel "image generation"@en ;
          skos:altLabel "image synthesis"@en .
      d:cifar-10 a mg:Dataset ; skos:prefLabel "CIFAR-10"@en .
      d:imagenet a mg:Dataset ; skos:prefLabel "ImageNet"@en .
      k:fid a mg:Metric ; skos:prefLabel "Fréchet inception distance"@en ;
          skos:altLabel "FID"@en , "FID score"@en .
      """;

  private SmallLexicon() {}

  public static Lexicon lexicon() {
    Model model = ModelFactory.createDefaultModel();
    RDFDataMgr.read(model, new StringReader(TURTLE), null, Lang.TURTLE);
    return ReadLexicon.of(model);
  }
}
