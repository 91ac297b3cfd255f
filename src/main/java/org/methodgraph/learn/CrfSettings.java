package org.methodgraph.learn;

/**
 * How a CRF is trained.
 *
 * @param sigma width of the Gaussian prior on the weights
 * @param rarestFeature features seen less often are dropped
 * @param smallestDifference after a first training, features whose weights differ less over the
 *     labels are dropped and the rest is trained again; 0 for one training only
 * @param tolerance relative improvement below which training stops
 * @param mostIterations training stops after so many steps in any case
 */
record CrfSettings(
    double sigma,
    int rarestFeature,
    double smallestDifference,
    double tolerance,
    int mostIterations) {
  static final CrfSettings BEST = new CrfSettings(0.2, 3, 0, 0.005, 45);
}
