package org.methodgraph.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.methodgraph.model.Notes;
import org.methodgraph.model.Origin;
import org.methodgraph.model.Paper;
import org.methodgraph.model.PaperId;
import org.methodgraph.model.Standing;

/** A paper as bytes and back, nothing lost: not even half characters, which broken sources have. */
final class PaperBytes {
  /** {@link DataOutputStream#writeUTF} takes 65,535 bytes, and up to three to a character. */
  private static final int LONGEST_PIECE = 20_000;

  private PaperBytes() {}

  static byte[] of(Paper paper) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(2048);
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(paper.ids().size());
    for (PaperId id : paper.ids()) {
      out.writeByte(id.scheme().ordinal());
      write(out, id.value());
    }
    write(out, paper.title());
    write(out, paper.abstractText());
    write(out, paper.created());
    write(out, paper.updated());
    write(out, paper.origin().file());
    out.writeInt(paper.origin().line());
    out.writeInt(paper.notes().version());
    out.writeByte(paper.notes().standing().ordinal());
    out.writeInt(paper.notes().links().size());
    for (String link : paper.notes().links()) {
      write(out, link);
    }
    return bytes.toByteArray();
  }

  static Paper read(byte[] bytes) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
    List<PaperId> ids = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      ids.add(new PaperId(PaperId.Scheme.values()[in.readByte()], text(in)));
    }
    return new Paper(
        ids, text(in), text(in), text(in), text(in), new Origin(text(in), in.readInt()), notes(in));
  }

  private static Notes notes(DataInputStream in) throws IOException {
    int version = in.readInt();
    Standing standing = Standing.values()[in.readByte()];
    List<String> links = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      links.add(text(in));
    }
    return new Notes(version, standing, links);
  }

  private static void write(DataOutputStream out, String text) throws IOException {
    out.writeInt(text.length());
    for (int from = 0; from < text.length(); from += LONGEST_PIECE) {
      out.writeUTF(text.substring(from, Math.min(text.length(), from + LONGEST_PIECE)));
    }
  }

  private static String text(DataInputStream in) throws IOException {
    int length = in.readInt();
    StringBuilder text = new StringBuilder(length);
    while (text.length() < length) {
      text.append(in.readUTF());
    }
    return text.toString();
  }
}
