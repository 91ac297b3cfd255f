package org.methodgraph.distribute;

import java.io.Serializable;
import java.util.List;

/**
 * What a job shall do.
 *
 * @param lexicons file names of the user's own SKOS files, as they were added to the job
 * @param base base IRI of the data
 * @param threshold confidence from which a statement also stands as a plain triple, 0 to 1
 * @param papersPerTask how many papers a task works on, about; a task is what is done again after a
 *     failure, and what a slow machine holds the job up with
 */
record JobSettings(List<String> lexicons, String base, double threshold, int papersPerTask)
    implements Serializable {
  /** At 20 papers a second and core, a task of some 10 seconds. */
  static final int PAPERS_PER_TASK = 200;

  JobSettings {
    if (papersPerTask < 1) {
      throw new IllegalArgumentException(
          "--papers-per-task must be 1 at the least, not " + papersPerTask + ".");
    }
  }
}
