// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.analysis.name;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What follows from the key of a name alone. Immutable.
 *
 * <p>Those met last are remembered in a table of fixed size, because news keeps naming the same
 * people and places. Nothing depends on what was read before; a thread that does not see another's
 * only works it out again.
 *
 * @param key the key
 * @param entry the thing of the gazetteer that has the key
 * @param words the words of the key without function words
 * @param skeletons the skeleton of each word
 * @param initials the first letters of all words
 * @param shortInitials the first letters of the words that are not function words
 * @param blocks see {@link NameForm#blocks}
 */
record NameKey(
    String key,
    @Nullable GazetteerEntry entry,
    List<String> words,
    List<String> skeletons,
    String initials,
    String shortInitials,
    List<String> blocks) {

  /** Longer keys are not remembered; in characters. */
  private static final int LONGEST = 48;

  /** Places are 2 to this power; with all taken, some 4 MB. */
  private static final int PLACE_BITS = 13;

  /** How many places there are for a key. */
  private static final int WAYS = 4;

  private static final @Nullable NameKey[] KNOWN = new @Nullable NameKey[1 << PLACE_BITS];

  static NameKey of(String key) {
    int place = (key.hashCode() * 0x9E3779B9) >>> (Integer.SIZE - PLACE_BITS);
    for (int way = 0; way < WAYS; way++) {
      NameKey known = KNOWN[place ^ way];
      if (known != null && known.key.equals(key)) {
        return known;
      }
    }
    NameKey read = read(key);
    if (key.length() <= LONGEST) {
      remember(read, place);
    }
    return read;
  }

  private static void remember(NameKey read, int place) {
    int way = 0;
    while (way < WAYS - 1 && KNOWN[place ^ way] != null) {
      way++;
    }
    for (; way > 0; way--) {
      KNOWN[place ^ way] = KNOWN[place ^ (way - 1)];
    }
    KNOWN[place] = read;
  }

  private static NameKey read(String key) {
    List<String> content = new ArrayList<>();
    List<String> skeletons = new ArrayList<>();
    StringBuilder all = new StringBuilder();
    StringBuilder few = new StringBuilder();
    for (String word : pieces(key)) {
      all.append(word.charAt(0));
      if (!Gazetteer.english().lexeme(word).is(WordClass.SKIPPED)) {
        few.append(word.charAt(0));
        content.add(word);
        skeletons.add(Skeleton.of(word));
      }
    }
    return new NameKey(
        key,
        Gazetteer.english().entry(key),
        List.copyOf(content),
        List.copyOf(skeletons),
        all.toString(),
        few.toString(),
        blocks(key));
  }

  private static List<String> pieces(String key) {
    List<String> pieces = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= key.length(); i++) {
      if (i == key.length() || key.charAt(i) == ' ') {
        if (i > start) {
          pieces.add(key.substring(start, i));
        }
        start = i + 1;
      }
    }
    return pieces;
  }

  private static List<String> blocks(String key) {
    TreeSet<String> blocks = new TreeSet<>();
    StringBuilder initials = new StringBuilder("=");
    List<String> words = pieces(key);
    for (String word : words) {
      String skeleton = Skeleton.of(word);
      if (!skeleton.isEmpty()) {
        blocks.add(skeleton.substring(0, Math.min(2, skeleton.length())));
        initials.append(word.charAt(0));
      }
    }
    blocks.add(words.size() > 1 ? initials.toString() : "=" + key);
    return List.copyOf(blocks);
  }
}
