// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.analysis.name;

import dev.synoptic.analysis.name.NameMention.Kind;
import org.jspecify.annotations.Nullable;

/** A name that is being read: positions are indices of words. Lives inside one reading only. */
final class NameDraft {

  final int first;
  final int end;
  final String[] words;
  final @Nullable GazetteerForm form;
  Kind kind;
  String key;
  int office;
  int laterOffice;
  int laterOfficeEnd;
  boolean acronym;

  NameDraft(NameTokens tokens, int first, int end, @Nullable GazetteerForm form) {
    this.first = first;
    this.end = end;
    this.form = form;
    words = new String[end - first];
    for (int i = first; i < end; i++) {
      words[i - first] = tokens.base(i);
    }
    kind = form == null ? Kind.OTHER : form.entry().kind();
    key = form == null ? String.join(" ", words) : form.entry().key();
    office = first;
    laterOffice = end;
    laterOfficeEnd = end;
  }

  int length() {
    return words.length;
  }

  String lastWord() {
    return words[words.length - 1];
  }

  /** Tells whether this may be a person as far as is known. */
  boolean isPersonal() {
    return form == null && (kind == Kind.PERSON || kind == Kind.OTHER);
  }

  NameMention mention(NameTokens tokens) {
    int firstToken = tokens.token(first);
    int endToken = tokens.token(end - 1) + 1;
    boolean later = laterOffice < laterOfficeEnd;
    return new NameMention(
        firstToken,
        endToken,
        kind,
        key,
        tokens.token(office),
        later ? tokens.token(laterOffice) : endToken,
        later ? tokens.token(laterOfficeEnd - 1) + 1 : endToken);
  }
}
