package org.methodgraph.read;

import java.io.IOException;
import java.io.InputStream;

/**
 * One file to read.
 *
 * @param file its name as the user gave it, {@code -} for standard input
 * @param place its name in identifiers: does not depend on where the folder lies that was given
 * @param content opens it
 */
record Source(String file, String place, Content content) {
  /** Gives the bytes of a file. */
  interface Content {
    InputStream open() throws IOException;
  }
}
