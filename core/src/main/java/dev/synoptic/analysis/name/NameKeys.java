// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.analysis.name;

import dev.synoptic.analysis.name.NameMention.Kind;
import dev.synoptic.text.Work;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives all mentions of one thing in an article the same key, and then the same kind. */
final class NameKeys {

  /** Names that share a family name; more are not told apart. */
  private static final int MOST_NAMESAKES = 8;

  private final Gazetteer gazetteer = Gazetteer.english();
  private final List<NameDraft> drafts;
  private final Map<String, List<NameDraft>> byLastWord = new HashMap<>();
  private final Map<String, List<NameDraft>> byFirstWord = new HashMap<>();
  private final Map<String, NameDraft> byInitials = new HashMap<>();

  NameKeys(List<NameDraft> drafts) {
    this.drafts = drafts;
  }

  void resolve() {
    if (drafts.size() == 1) {
      resolveAlone(drafts.get(0));
      return;
    }
    for (NameDraft draft : drafts) {
      Work.step(8);
      if (draft.form == null && content(draft).size() > 1) {
        register(draft);
      }
    }
    for (NameDraft draft : drafts) {
      Work.step(8);
      if (draft.form == null) {
        resolve(draft);
      }
    }
    shareKinds();
  }

  /** A name without others only learns from its office. */
  private static void resolveAlone(NameDraft draft) {
    if (isOfficial(draft)) {
      draft.kind = Kind.PERSON;
    }
  }

  private static boolean isOfficial(NameDraft draft) {
    return draft.form == null && draft.office < draft.first;
  }

  private void register(NameDraft draft) {
    List<String> content = content(draft);
    String last = content.get(content.size() - 1);
    NameDraft known = draft.isPersonal() ? namesake(draft, last) : null;
    draft.key = known == null ? draft.key : known.key;
    if (known == null) {
      put(byLastWord, last, draft);
      put(byFirstWord, content.get(0), draft);
    }
    byInitials.putIfAbsent(initials(draft, true), draft);
    byInitials.putIfAbsent(initials(draft, false), draft);
  }

  private static void put(Map<String, List<NameDraft>> map, String word, NameDraft draft) {
    List<NameDraft> list = map.computeIfAbsent(word, key -> new ArrayList<>(1));
    if (list.size() < MOST_NAMESAKES && !hasKey(list, draft.key)) {
      list.add(draft);
    }
  }

  private static boolean hasKey(List<NameDraft> list, String key) {
    for (NameDraft known : list) {
      if (known.key.equals(key)) {
        return true;
      }
    }
    return false;
  }

  /** The name without "Jr", and without the small words at its head: "von der Leyen". */
  private List<String> content(NameDraft draft) {
    int end = draft.words.length;
    while (end > 1 && gazetteer.lexeme(draft.words[end - 1]).is(WordClass.SUFFIX)) {
      end--;
    }
    int start = 0;
    while (start < end - 1 && gazetteer.lexeme(draft.words[start]).is(WordClass.LINKER)) {
      start++;
    }
    return Arrays.asList(draft.words).subList(start, end);
  }

  /** Finds the person of the same family name whose given name is this one's or its initial. */
  private @Nullable NameDraft namesake(NameDraft draft, String last) {
    for (NameDraft known : byLastWord.getOrDefault(last, List.of())) {
      if (known.isPersonal() && agree(known.words[0], draft.words[0])) {
        return known;
      }
    }
    return null;
  }

  private boolean agree(String first, String second) {
    if (first.length() == 1 || second.length() == 1) {
      return first.charAt(0) == second.charAt(0);
    }
    return Skeleton.of(first).equals(Skeleton.of(second))
        || gazetteer.longForm(first).equals(gazetteer.longForm(second));
  }

  private void resolve(NameDraft draft) {
    List<String> content = content(draft);
    if (content.size() > 1) {
      return;
    }
    String word = content.get(0);
    NameDraft longer = draft.acronym ? byInitials.get(word) : fullName(draft, word);
    if (longer != null) {
      draft.key = longer.key;
      draft.kind = longer.kind;
    }
  }

  private @Nullable NameDraft fullName(NameDraft draft, String word) {
    NameDraft byLast = nearest(byLastWord.get(word), draft);
    if (byLast != null) {
      return byLast;
    }
    List<NameDraft> byFirst = byFirstWord.getOrDefault(word, List.of());
    if (byFirst.size() != 1) {
      return null;
    }
    NameDraft only = byFirst.get(0);
    Lexeme lexeme = gazetteer.lexeme(word);
    boolean leading = lexeme.is(WordClass.GIVEN) || lexeme.is(WordClass.SURNAMEFIRST);
    boolean company = only.kind == Kind.ORGANIZATION && !lexeme.is(WordClass.ORGHEAD);
    return leading || company ? only : null;
  }

  /** Of namesakes the last one named before, or else the first one. */
  private static @Nullable NameDraft nearest(@Nullable List<NameDraft> namesakes, NameDraft draft) {
    if (namesakes == null) {
      return null;
    }
    NameDraft found = namesakes.get(0);
    for (NameDraft namesake : namesakes) {
      found = namesake.first < draft.first ? namesake : found;
    }
    return found;
  }

  private String initials(NameDraft draft, boolean skipping) {
    StringBuilder initials = new StringBuilder(draft.words.length);
    for (String word : draft.words) {
      if (!skipping || !gazetteer.lexeme(word).is(WordClass.SKIPPED)) {
        initials.append(word.charAt(0));
      }
    }
    return initials.toString();
  }

  /** The strongest kind that any mention of a thing has is the kind of all. */
  private void shareKinds() {
    Map<String, Kind> kinds = new HashMap<>();
    Set<String> offices = new HashSet<>();
    for (NameDraft draft : drafts) {
      boolean official = isOfficial(draft);
      if (draft.form == null && !offices.contains(draft.key)) {
        kinds.merge(draft.key, draft.kind, (a, b) -> a.compareTo(b) <= 0 ? a : b);
      }
      if (official && offices.add(draft.key)) {
        kinds.put(draft.key, Kind.PERSON);
      }
    }
    for (NameDraft draft : drafts) {
      if (draft.form == null) {
        draft.kind = kinds.getOrDefault(draft.key, draft.kind);
      }
    }
  }
}
