package org.methodgraph.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;

/** The most memory that this process has had so far. */
public final class PeakMemory {
  private static final Path STATUS = Path.of("/proc/self/status");
  private static final String PEAK = "VmHWM:";
  private static final double KILOBYTES = 1024;

  private PeakMemory() {}

  /** What the system says of the whole process; where it says nothing, Java's own pools. */
  public static double megabytes() {
    if (!Files.isReadable(STATUS)) {
      return pools();
    }
    try {
      return Files.readAllLines(STATUS).stream()
          .filter(line -> line.startsWith(PEAK))
          .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / KILOBYTES)
          .findFirst()
          .orElseGet(PeakMemory::pools);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static double pools() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
            .map(MemoryPoolMXBean::getPeakUsage)
            .mapToLong(java.lang.management.MemoryUsage::getUsed)
            .sum()
        / KILOBYTES
        / KILOBYTES;
  }
}
