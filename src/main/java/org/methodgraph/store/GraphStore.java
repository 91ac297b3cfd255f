package org.methodgraph.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDBException;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.loader.base.LoaderOps;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * A store on disk: a TDB2 database whose default graph is the union of its named graphs, and the
 * Lucene index of its labels and sentences.
 *
 * <p>One process at a time has a store open, whether it reads or writes; within it any number of
 * threads may read while one writes. A writer that ends without closing the store, even by {@code
 * kill -9}, leaves whole transactions; whoever opens the store next makes its text index again.
 *
 * <p>All problems that the user can do something about are {@link StoreException}s.
 */
public final class GraphStore implements AutoCloseable {
  static {
    JenaSystem.init();
  }

  private static final Set<Path> OPEN_HERE = ConcurrentHashMap.newKeySet();

  private final StoreFolder folder;
  private final StoreConfiguration configuration;
  private final boolean writable;
  private Path claimed;
  private DatasetGraph database;
  private DatasetGraphText searchable;
  private boolean rebuilt;
  private volatile boolean inStep = true;

  private GraphStore(StoreFolder folder, boolean writable) {
    this.folder = folder;
    this.configuration = StoreConfiguration.of(folder.path());
    this.writable = writable;
  }

  /** Opens a store to write and read, and makes it where there is none. */
  public static GraphStore forWriting(Path path) {
    StoreFolder folder = StoreFolder.at(path);
    folder.create();
    return new GraphStore(folder, true).open();
  }

  /** Opens a store that is there, to read. */
  public static GraphStore forReading(Path path) {
    StoreFolder folder = StoreFolder.at(path);
    folder.check();
    return new GraphStore(folder, false).open();
  }

  /**
   * Rewrites a store that nobody has open without the space that earlier transactions left behind:
   * the database in a new generation, the old one deleted, and the text index without the texts
   * that are gone. Worth its time after many small writes: each leaves copies of all the index
   * pages it touched.
   *
   * @throws StoreException if somebody has the store open, a running server for example
   */
  public static void compact(Path path) {
    StoreFolder folder = StoreFolder.at(path);
    folder.check();
    GraphStore store = new GraphStore(folder, false);
    store.claim();
    try {
      store.database = new OpenDataset(folder, store.configuration).database();
      DatabaseMgr.compact(store.database, true);
    } finally {
      store.release();
    }
    try (GraphStore compacted = forWriting(path)) {
      MergeTextIndex.of(compacted.searchable);
    }
  }

  /** Bytes on disk, database and text index together. */
  public static long size(Path path) {
    return StoreFolder.at(path).size();
  }

  /**
   * Fills a new store at once, much faster than by {@link #write}; a load that does not end leaves
   * no store that could be opened.
   *
   * @param source sends all quads, and prefixes, to the loader
   * @throws StoreException if the folder is there and not empty, unless what is there is a load
   *     that did not end
   */
  public static void load(Path path, Consumer<StreamRDF> source) {
    StoreFolder folder = StoreFolder.at(path);
    folder.createEmpty();
    try {
      load(folder, source);
    } catch (RuntimeException e) {
      folder.deleteDatabase();
      throw e;
    }
  }

  private static void load(StoreFolder folder, Consumer<StreamRDF> source) {
    try (GraphStore store = new GraphStore(folder, true).open()) {
      DataLoader loader = LoaderFactory.phasedLoader(store.database, LoaderOps.outputToLog());
      loader.startBulk();
      try {
        source.accept(loader.stream());
      } catch (RuntimeException e) {
        loader.finishException(e);
        throw e;
      }
      loader.finishBulk();
      folder.found();
      store.rebuildTextIndex();
    }
  }

  /**
   * Does the work in one transaction. If it throws, nothing of it stays and the exception goes on
   * to the caller.
   *
   * <p>Put hundreds of papers into one transaction: each rewrites the index pages it touches, so
   * that 4,000 papers took 2.3 GB in transactions of 50 and 0.7 GB in transactions of 500.
   */
  public void write(Consumer<DatasetGraph> work) {
    if (!writable) {
      throw new StoreException("The store at " + folder.path() + " is open for reading only.");
    }
    folder.requireRoom();
    folder.unseal();
    guarded(() -> inTransaction(work));
  }

  private void inTransaction(Consumer<DatasetGraph> work) {
    searchable.begin(ReadWrite.WRITE);
    try {
      work.accept(searchable);
      // Database and index commit one after the other: if that fails, they differ from then on.
      boolean inStepBefore = inStep;
      inStep = false;
      searchable.commit();
      inStep = inStepBefore;
      folder.found();
    } finally {
      // Without commit, this takes everything back.
      searchable.end();
    }
  }

  /** Tells trouble with the disk plainly. */
  private void guarded(Runnable writing) {
    try {
      writing.run();
    } catch (InternalError e) {
      // So Java tells that a page of a mapped file cannot be written: there is no room for it.
      throw folder.notWritten("there is no room left, or the disk fails", e);
    } catch (RuntimeException e) {
      Throwable root = OpenDataset.rootOf(e);
      if (root instanceof IOException) {
        throw folder.notWritten(root.getMessage(), e);
      }
      throw e;
    }
  }

  /**
   * What was said by {@link #seal(String)} after the last write; empty if nothing was, be it that a
   * writer was killed.
   */
  public String seal() {
    return folder.seal();
  }

  /** The seal of a store that is not open here; empty where there is no store. */
  public static String sealOf(Path path) {
    return StoreFolder.at(path).seal();
  }

  /** Says something of the store that holds until the next write. */
  public void seal(String text) {
    folder.seal(text);
  }

  /** Reads in one transaction; what it returns must not depend on the dataset any more. */
  public <T> T read(Function<Dataset, T> work) {
    try {
      return Txn.calculateRead(searchable, () -> work.apply(dataset()));
    } catch (DBOpEnvException | TDBException e) {
      throw folder.damaged(e);
    }
  }

  /**
   * The database with its text index, for those who do transactions themselves, such as a server.
   * It is closed with the store.
   */
  public Dataset dataset() {
    return DatasetFactory.wrap(searchable);
  }

  /** The configuration that this store was opened by; {@code searchable()} is its dataset. */
  public StoreConfiguration configuration() {
    return configuration;
  }

  /** Whether opening found that the text index had to be made again, and did it. */
  public boolean textIndexRebuilt() {
    return rebuilt;
  }

  /** Makes the text index again from the data. */
  public void rebuildTextIndex() {
    folder.mark();
    inStep = false;
    guarded(() -> RebuildTextIndex.of(searchable));
    folder.noteTextDefinition(configuration.textDefinition());
    inStep = true;
    if (!writable) {
      folder.unmark();
    }
  }

  /** Closes the store; all transactions must have ended. */
  @Override
  public void close() {
    if (searchable == null) {
      return;
    }
    release();
    if (writable && inStep) {
      folder.unmark();
    }
  }

  private void claim() {
    Path real = folder.realPath();
    if (OPEN_HERE.add(real)) {
      claimed = real;
    } else {
      throw new StoreException("The store at " + folder.path() + " is open in this process.");
    }
  }

  private GraphStore open() {
    claim();
    boolean opened = false;
    try {
      openDataset();
      opened = true;
      return this;
    } finally {
      if (!opened) {
        release();
      }
    }
  }

  private void openDataset() {
    if (writable) {
      folder.clearUnfounded();
    }
    boolean leftOpen = folder.leftOpen();
    if (folder.withoutDatabase()) {
      folder.deleteTextIndex();
      folder.noteTextDefinition(configuration.textDefinition());
      if (writable) {
        folder.mark(); // before the database makes its files: half of them cannot be opened
      }
    }
    if (writable) {
      WriteStatistics.to(folder.database());
    }
    OpenDataset opening = new OpenDataset(folder, configuration);
    database = opening.database();
    rebuilt = leftOpen || !folder.textDefinition().equals(configuration.textDefinition());
    if (writable) {
      folder.mark();
    }
    searchable = withTextIndex(opening);
    if (rebuilt) {
      rebuildTextIndex();
    }
  }

  private DatasetGraphText withTextIndex(OpenDataset opening) {
    try {
      return opening.withTextIndex(database);
    } catch (BrokenTextIndex e) {
      // Everything in the index comes from the database, so a broken one is no loss.
      folder.mark();
      folder.deleteTextIndex();
      rebuilt = true;
      return opening.withTextIndex(database);
    }
  }

  private void release() {
    try {
      if (searchable != null) {
        searchable.close();
        searchable = null;
      }
      if (database != null) {
        TDBInternal.expel(database);
        database = null;
      }
    } finally {
      OPEN_HERE.remove(claimed);
    }
  }
}
