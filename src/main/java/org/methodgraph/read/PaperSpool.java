package org.methodgraph.read;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.RandomAccess;
import org.methodgraph.model.Paper;

/**
 * Papers in a temporary file, in the order in which they were added, with eight bytes of memory for
 * each. The file is gone when this is closed or the program ends, in whatever way. Trouble with the
 * disk is a {@link SpoolException}.
 */
public final class PaperSpool extends AbstractList<Paper> implements RandomAccess, AutoCloseable {
  private static final int BUFFER = 1 << 16;

  private final FileChannel file;
  private final DataOutputStream out;
  private long[] ends = new long[64];
  private int size;
  private boolean flushed = true;
  private long written;

  private PaperSpool(FileChannel file) {
    this.file = file;
    this.out =
        new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(file), BUFFER));
  }

  /** Makes an empty one in Java's folder for temporary files. */
  public static PaperSpool create() {
    try {
      Path path = Files.createTempFile("methodgraph", ".papers");
      return new PaperSpool(
          FileChannel.open(
              path,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE,
              // On Unix it loses its name at once, so that even kill -9 leaves nothing.
              StandardOpenOption.DELETE_ON_CLOSE));
    } catch (IOException e) {
      throw new SpoolException(e);
    }
  }

  @Override
  public boolean add(Paper paper) {
    try {
      byte[] bytes = PaperBytes.of(paper);
      out.write(bytes);
      written += bytes.length;
      flushed = false;
    } catch (IOException e) {
      throw new SpoolException(e);
    }
    ends = size == ends.length ? Arrays.copyOf(ends, size + size / 2) : ends;
    ends[size++] = written;
    return true;
  }

  @Override
  public Paper get(int index) {
    long start = index == 0 ? 0 : ends[index - 1];
    ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(ends[index] - start));
    try {
      if (!flushed) {
        out.flush();
        flushed = true;
      }
      while (bytes.hasRemaining()) {
        if (file.read(bytes, start + bytes.position()) < 0) {
          throw new IOException("the temporary file has become shorter");
        }
      }
      return PaperBytes.read(bytes.array());
    } catch (IOException e) {
      throw new SpoolException(e);
    }
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public void close() {
    try {
      file.close();
    } catch (IOException e) {
      throw new SpoolException(e);
    }
  }
}
