package org.methodgraph.read;

/** The folder for temporary files cannot take what is read; the message says what to do. */
public final class SpoolException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  SpoolException(Throwable cause) {
    super(
        "What is read is kept in the folder for temporary files, "
            + System.getProperty("java.io.tmpdir")
            + ", which failed: "
            + cause.getMessage()
            + ". Make room there, or name another folder:"
            + " METHODGRAPH_JAVA_OPTIONS=\"-Xmx2g -Djava.io.tmpdir=DIR\"",
        cause);
  }
}
