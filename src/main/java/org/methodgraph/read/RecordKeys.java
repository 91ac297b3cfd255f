package org.methodgraph.read;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.methodgraph.model.Paper;
import org.methodgraph.model.PaperId;

/**
 * What tells records apart, without their texts: some fifty bytes for each. All keys are those of
 * {@link KeyIndex}; 0 stands for what a record does not have.
 */
final class RecordKeys {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,7}(?:\\.0)?");
  private static final int WORDS_UNDER_SAME_TITLE = 12;
  private static final int WORDS_WITHOUT_TITLE = 25;
  private static final int WORDS_OF_A_TELLING_TITLE = 3;

  private final long[] titles;
  private final long[] firstWords;
  private final long[] moreWords;
  private final int[] idsEnd;
  private final BitSet tellingTitles = new BitSet();
  private final BitSet numbers = new BitSet();
  private long[] ids;
  private int idCount;

  RecordKeys(List<Paper> records) {
    titles = new long[records.size()];
    firstWords = new long[records.size()];
    moreWords = new long[records.size()];
    idsEnd = new int[records.size()];
    ids = new long[records.size() + 1];
    int index = 0;
    for (Paper record : records) {
      add(index++, record);
    }
  }

  private void add(int index, Paper record) {
    String title = SameText.title(record);
    titles[index] = title.isEmpty() ? 0 : KeyIndex.key(title);
    tellingTitles.set(index, title.split(" ").length >= WORDS_OF_A_TELLING_TITLE);
    if (!record.abstractText().isEmpty()) {
      firstWords[index] = KeyIndex.key(SameText.abstractOf(record, WORDS_UNDER_SAME_TITLE));
      moreWords[index] = KeyIndex.key(SameText.abstractOf(record, WORDS_WITHOUT_TITLE));
    }
    for (PaperId id : record.ids()) {
      if (id.scheme() != PaperId.Scheme.PLACE) {
        ids = idCount == ids.length ? Arrays.copyOf(ids, idCount + idCount / 2 + 1) : ids;
        numbers.set(idCount, isNumber(id));
        ids[idCount++] = of(id);
      }
    }
    idsEnd[index] = idCount;
  }

  /** The key of an identifier; a DOI that arXiv made has that of the arXiv id. */
  static long of(PaperId id) {
    PaperId known = id.arxivOfDoi().orElse(id);
    return KeyIndex.key(known.scheme() + ":" + known.value());
  }

  /** Whether an identifier may be a mere counter. */
  static boolean isNumber(PaperId id) {
    return id.scheme() == PaperId.Scheme.GIVEN && NUMBER.matcher(id.value()).matches();
  }

  /** How many records there are. */
  int size() {
    return titles.length;
  }

  long title(int record) {
    return titles[record];
  }

  /** Whether the title is so long that it alone may tell whose it is. */
  boolean hasTellingTitle(int record) {
    return tellingTitles.get(record);
  }

  /** The first words of the abstract, as many as tell papers of one title apart. */
  long firstWords(int record) {
    return firstWords[record];
  }

  /** More of the first words, as many as tell papers without title apart. */
  long moreWords(int record) {
    return moreWords[record];
  }

  boolean isTitleOnly(int record) {
    return moreWords[record] == 0;
  }

  /** Number of a record's first identifier; those of the next record come after its last. */
  int firstId(int record) {
    return record == 0 ? 0 : idsEnd[record - 1];
  }

  int endOfIds(int record) {
    return idsEnd[record];
  }

  long id(int number) {
    return ids[number];
  }

  boolean isNumber(int number) {
    return numbers.get(number);
  }
}
