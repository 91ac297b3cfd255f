package org.methodgraph.store;

import static org.apache.jena.graph.Node.ANY;

import java.util.Iterator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.assembler.Assembler;
import org.apache.jena.assembler.exceptions.AssemblerException;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.file.AlreadyLocked;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.query.text.TextDatasetFactory;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.assembler.AssemblerUtils;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDBException;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.lucene.store.LockObtainFailedException;

/** Puts database and text index of a store together, and says plainly why it cannot. */
final class OpenDataset {
  private static final Pattern HOLDER = Pattern.compile("held by process (\\d+)");

  private final StoreFolder folder;
  private final StoreConfiguration configuration;

  OpenDataset(StoreFolder folder, StoreConfiguration configuration) {
    this.folder = folder;
    this.configuration = configuration;
  }

  /** The database alone; makes an empty one where there is none. */
  DatasetGraph database() {
    DatasetGraph database = connect();
    checkReadable(database);
    return database;
  }

  /**
   * The database with its text index.
   *
   * @throws BrokenTextIndex if the files of the text index cannot be used
   */
  DatasetGraphText withTextIndex(DatasetGraph database) {
    Dataset assembled = (Dataset) Assembler.general().open(configuration.database());
    TextIndex index = openIndex();
    Dataset searchable = TextDatasetFactory.create(assembled, index, true, new IndexTexts(index));
    AssemblerUtils.mergeContext(configuration.searchable(), searchable.getContext());
    return (DatasetGraphText) searchable.asDatasetGraph();
  }

  private TextIndex openIndex() {
    try {
      return (TextIndex) Assembler.general().open(configuration.index());
    } catch (AssemblerException e) {
      Throwable cause = rootOf(e);
      throw cause instanceof LockObtainFailedException
          ? inUse("", e)
          : new BrokenTextIndex(cause.getMessage(), e);
    }
  }

  // What the database throws on damaged files is not limited to exceptions of its own.
  private DatasetGraph connect() {
    try {
      return DatabaseMgr.connectDatasetGraph(Location.create(folder.database().toString()));
    } catch (AlreadyLocked e) {
      throw new StoreException(
          "The store at "
              + folder.path()
              + " could not be opened before in this process. Start the program again.",
          e);
    } catch (DBOpEnvException e) {
      Matcher holder = HOLDER.matcher(String.valueOf(e.getMessage()));
      if (holder.find()) {
        throw inUse(" (number " + holder.group(1) + ")", e);
      }
      throw folder.damaged(e);
    } catch (RuntimeException e) {
      throw folder.damaged(e);
    }
  }

  private void checkReadable(DatasetGraph database) {
    try {
      Txn.executeRead(database, () -> readSome(database));
    } catch (RuntimeException e) {
      TDBInternal.expel(database, true);
      throw folder.damaged(e);
    }
  }

  // Looks one quad up in each of several ways, which touches terms and indexes once.
  private static void readSome(DatasetGraph database) {
    database.prefixes().size();
    Iterator<Quad> quads = database.find();
    if (!quads.hasNext()) {
      return;
    }
    Quad quad = quads.next();
    requireFound(
        database.find(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject()));
    requireFound(database.find(quad.getGraph(), ANY, ANY, ANY));
    requireFound(database.find(ANY, ANY, quad.getPredicate(), ANY));
    requireFound(database.find(ANY, ANY, ANY, quad.getObject()));
  }

  private static void requireFound(Iterator<Quad> quads) {
    if (!quads.hasNext()) {
      throw new TDBException("one index lacks what another has");
    }
  }

  static Throwable rootOf(Throwable thrown) {
    Throwable root = thrown;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root;
  }

  private StoreException inUse(String which, RuntimeException cause) {
    return new StoreException(
        "The store at "
            + folder.path()
            + " is in use by another process"
            + which
            + ", such as a running serve or build. Wait for it or stop it, then try again.",
        cause);
  }
}
