package org.methodgraph.serve.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The files that others wrote are as they published them, each package with its licence. */
class VendoredFilesTest {
  private static final Path VENDOR = Path.of("src/main/resources/site/vendor");
  private static final String SUMS = "SHA256SUMS";

  @Test
  void filesAreAsListed() throws Exception {
    Map<String, String> listed = new TreeMap<>();
    for (String line : Files.readAllLines(VENDOR.resolve(SUMS))) {
      listed.put(line.substring(line.indexOf(' ')).strip(), line.substring(0, line.indexOf(' ')));
    }
    Map<String, String> present = new TreeMap<>();
    for (Path file : files()) {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      present.put(VENDOR.relativize(file).toString().replace('\\', '/'), hex(digest));
    }
    assertEquals(listed, present);
  }

  @Test
  void everyPackageHasItsVersionAndLicence() throws IOException {
    try (Stream<Path> folders = Files.list(VENDOR).filter(Files::isDirectory)) {
      for (Path folder : folders.toList()) {
        assertTrue(
            folder.getFileName().toString().matches(".+-\\d+\\.\\d+\\.\\d+"), folder::toString);
        assertTrue(Files.exists(folder.resolve("LICENSE")), folder + " has no LICENSE");
      }
    }
  }

  private static Iterable<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(VENDOR)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.getFileName().toString().equals(SUMS))
          .collect(Collectors.toList());
    }
  }

  private static String hex(byte[] digest) {
    return HexFormat.of().formatHex(digest);
  }
}
