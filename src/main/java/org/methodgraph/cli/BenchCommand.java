package org.methodgraph.cli;

import picocli.CommandLine.Command;

@Command(
    name = "bench",
    description = "Measures how fast things are.",
    subcommands = {
      BenchExtractionCommand.class,
      BenchStoreCommand.class,
      BenchQueriesCommand.class,
      BenchUpdatesCommand.class
    })
final class BenchCommand {}
