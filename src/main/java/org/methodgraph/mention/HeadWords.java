package org.methodgraph.mention;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.methodgraph.model.ConceptType;

/**
 * What the last word of a noun phrase tells about the thing it names. All words are keys: lower
 * case, singular.
 */
final class HeadWords {
  private static final Map<String, ConceptType> TYPES =
      Stream.of(
              typed(
                  ConceptType.METHOD,
                  """
                  model network algorithm architecture framework transformer autoencoder encoder decoder sampler solver
                  estimator loss sampling regularization regularizer distillation guidance flow diffusion attention
                  optimizer classifier kernel bridge gan vae mixture embedding tokenizer layer block module machine tree
                  forest descent gradient ascent iteration backpropagation pretraining prompting tuning finetuning
                  quantization pruning dropout augmentation normalization convolution pooling ensemble boosting critic
                  learner matching bootstrapping discretization parameterization preconditioning annealing rollout
                  curriculum relaxation approximation expansion decomposition factorization penalty baseline heuristic
                  integrator scheduler schedule objective filter dynamics strategy scheme procedure pipeline toolkit
                  library agent controller planner discriminator generator backbone adapter cnn rnn gnn mlp llm lstm sde
                  ode mcmc"""),
              typed(
                  ConceptType.TASK,
                  """
                  generation synthesis editing restoration estimation classification segmentation detection recognition
                  prediction forecasting inference translation modeling learning reconstruction control planning reasoning
                  alignment design discovery retrieval answering summarization completion inpainting denoising compression
                  clustering navigation manipulation exploration optimization adaptation generalization imputation
                  localization tracking captioning grounding parsing understanding recommendation identification
                  verification simulation analysis registration matting colorization deblurring deraining folding docking
                  interpolation extrapolation calibration selection transfer regression ranking tagging diagnosis
                  allocation scheduling routing transport steering customization personalization stylization animation
                  rendering captioning assimilation elicitation attribution quantification"""),
              typed(
                  ConceptType.DATASET, "dataset benchmark corpus suite testbed simulator treebank"),
              typed(
                  ConceptType.METRIC,
                  """
                  accuracy perplexity regret precision recall score throughput latency auc auroc auprc psnr ssim bleu
                  rouge fid nfe rmse mse mae"""))
          .flatMap(map -> map.entrySet().stream())
          .collect(
              Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a));

  /** Last words that are no part of a name (guidelines: minimum span). */
  static final Set<String> TRAILING =
      Set.of("method", "methodology", "approach", "technique", "task", "problem");

  /** Nouns that name nothing by themselves or after a word of praise: "a new framework". */
  static final Set<String> GENERIC =
      words(
          """
          method methodology approach technique task problem model framework algorithm architecture network system scheme
          strategy procedure paradigm pipeline formulation mechanism module solution way perspective variant extension
          version study theory analysis dataset benchmark corpus metric baseline setting application paper work objective
          loss tool class family set suite environment agent policy layer block component learner prior estimator
          modification concept idea definition notion condition property assumption result bound guarantee""");

  /** Modifiers that praise, order or point instead of telling things apart. */
  static final Set<String> IDLE =
      words(
          """
          new novel simple effective efficient powerful state-of-the-art sota existing previous prior recent proposed other
          many several various different popular common standard current general generic unified principled robust
          flexible promising scalable practical useful first second same such own good better best great strong
          superior competitive significant important key main major certain specific particular underlying resulting
          corresponding original traditional conventional classical classic modern advanced leading well-known
          widely-used comprehensive extensive diverse numerous multiple single full entire complete possible potential
          successful challenging difficult hard complex easy fast faster slow cheap expensive large larger small
          smaller big high higher low lower improved improve improving accurate reliable stable elegant lightweight
          fundamental essential critical crucial core theoretical empirical experimental downstream real-world real
          available open ready additional further next last more most less least well-established mainstream
          innovative straightforward intuitive natural successful remarkable impressive notable so-called
          aforementioned baseline trained learned given desired intended target whole overall final initial
          respective emerging increasingly widespread prominent carefully newly recently broad wide variety type kind form
          number range series""");

  /** Verbs in -ing that stand before a name without being part of it: "using image tokenizers". */
  static final Set<String> OPENING_VERBS =
      words(
          """
          using including involving leveraging applying solving improving enabling achieving combining training
          requiring making employing exploiting incorporating utilizing introducing proposing developing designing
          building accelerating extending existing underlying resulting considering studying analyzing understanding
          optimizing evaluating outperforming performing fine-tuning bridging integrating providing exploring""");

  private HeadWords() {}

  /** The type that a head tells, or null. */
  static ConceptType type(String headKey) {
    return TYPES.get(headKey);
  }

  private static Map<String, ConceptType> typed(ConceptType type, String heads) {
    return words(heads).stream().collect(Collectors.toMap(head -> head, head -> type));
  }

  private static Set<String> words(String list) {
    return Stream.of(list.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());
  }
}
