package org.methodgraph.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.methodgraph.evaluate.GoldException;
import org.methodgraph.explain.ExplainException;
import org.methodgraph.export.ExportException;
import org.methodgraph.fetch.FetchException;
import org.methodgraph.lexicon.LexiconException;
import org.methodgraph.query.QueryFailedException;
import org.methodgraph.read.SpoolException;
import org.methodgraph.read.UnknownFormatException;
import org.methodgraph.serve.ServeException;
import org.methodgraph.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * Errors that the user can do something about become one plain sentence; all others are shown in
 * full, since they are ours.
 */
final class TellError implements IExecutionExceptionHandler {
  static final String OUT_OF_MEMORY =
      "methodgraph: Java has too little memory for this. Give it more:"
          + " METHODGRAPH_JAVA_OPTIONS=-Xmx4g. What was stored before is safe.";

  @Override
  public int handleExecutionException(Exception error, CommandLine command, ParseResult parsed)
      throws Exception {
    if (error instanceof ParameterException wrong) {
      return command.getParameterExceptionHandler().handleParseException(wrong, new String[0]);
    }
    int code = exitCode(error);
    if (code == ExitCode.OK) {
      throw error;
    }
    command.getErr().println("methodgraph: " + message(error));
    command.getErr().flush();
    return code;
  }

  /** 0 for errors that are nobody's but ours. */
  private static int exitCode(Exception error) {
    if (error instanceof ServeException) {
      return ExitCode.USAGE;
    }
    if (error instanceof StoreException
        || error instanceof LexiconException
        || error instanceof GoldException
        || error instanceof FetchException
        || error instanceof SpoolException
        || error instanceof IOException) {
      return ExitCode.UNREADABLE;
    }
    boolean usage =
        error instanceof QueryFailedException
            || error instanceof UnknownFormatException
            || error instanceof ExportException
            || error instanceof ExplainException
            || error instanceof IllegalArgumentException;
    return usage ? ExitCode.USAGE : ExitCode.OK;
  }

  private static String message(Exception error) {
    if (error instanceof NoSuchFileException missing) {
      return missing.getFile() + " does not exist.";
    }
    if (error instanceof AccessDeniedException denied) {
      return denied.getFile() + " may not be read or written by you.";
    }
    if (error instanceof FileSystemException file) {
      return file.getFile() + ": " + file.getReason();
    }
    return error.getMessage();
  }
}
