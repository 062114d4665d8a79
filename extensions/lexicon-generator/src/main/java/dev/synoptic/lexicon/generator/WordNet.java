// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.lexicon.generator;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.sf.extjwnl.JWNLException;
import net.sf.extjwnl.data.IndexWord;
import net.sf.extjwnl.data.POS;
import net.sf.extjwnl.data.Pointer;
import net.sf.extjwnl.data.PointerTarget;
import net.sf.extjwnl.data.PointerType;
import net.sf.extjwnl.data.Synset;
import net.sf.extjwnl.data.Word;
import net.sf.extjwnl.dictionary.Dictionary;

/** WordNet 3.1: lemmas and the ties between them. */
final class WordNet {

  /** Kinds of something this general ("person") are not siblings of each other. */
  private static final int MOST_SIBLINGS = 200;

  /** A sense that was never met in WordNet's corpus counts as this many uses. */
  private static final double UNSEEN_USES = 0.5;

  private final Dictionary dictionary;
  private final Set<String> words = new TreeSet<>();
  private final Set<String> phrases = new TreeSet<>();
  private final Map<String, String> lemmas = new HashMap<>();
  private final Map<String, Map<String, double[]>> ties = new HashMap<>();

  WordNet() throws JWNLException {
    dictionary = Dictionary.getDefaultResourceInstance();
    for (POS pos : POS.values()) {
      Iterator<IndexWord> entries = dictionary.getIndexWordIterator(pos);
      while (entries.hasNext()) {
        String lemma = text(entries.next().getLemma());
        (lemma.contains(" ") ? phrases : words).add(lemma);
      }
    }
  }

  private static String text(String lemma) {
    return lemma.toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  boolean hasWord(String word) {
    return words.contains(word);
  }

  /** Tells whether some words are a phrase, its first word perhaps inflected: "turned down". */
  boolean hasPhrase(String phrase) {
    return phrases.contains(phrase) || phrases.contains(lemma(phrase));
  }

  /**
   * Returns the base form of a term that is used most: "rise" for "rose". Of a phrase, that is the
   * phrase with the base form of its first word, if there is one.
   */
  String lemma(String term) {
    int space = term.indexOf(' ');
    if (space < 0) {
      return lemmas.computeIfAbsent(term, this::findLemma);
    }
    String base = lemma(term.substring(0, space)) + term.substring(space);
    return phrases.contains(base) ? base : term;
  }

  private String findLemma(String term) {
    String best = term;
    int most = -1;
    for (String base : bases(term)) {
      int uses = uses(base);
      if (uses > most || (uses == most && base.length() < best.length())) {
        most = uses;
        best = base;
      }
    }
    return best;
  }

  private Set<String> bases(String word) {
    Set<String> bases = new TreeSet<>();
    try {
      for (POS pos : POS.values()) {
        for (String base : dictionary.getMorphologicalProcessor().lookupAllBaseForms(pos, word)) {
          if (!text(base).contains(" ")) {
            bases.add(text(base));
          }
        }
      }
    } catch (JWNLException e) {
      throw new IllegalStateException(e);
    }
    return bases;
  }

  private int uses(String lemma) {
    int uses = 0;
    for (IndexWord entry : entries(lemma)) {
      for (Synset sense : entry.getSenses()) {
        uses += uses(sense, lemma);
      }
    }
    return uses;
  }

  private static int uses(Synset sense, String lemma) {
    int uses = 0;
    for (Word word : sense.getWords()) {
      uses += text(word.getLemma()).equals(lemma) ? word.getUseCount() : 0;
    }
    return uses;
  }

  private List<IndexWord> entries(String lemma) {
    try {
      return List.of(dictionary.lookupAllIndexWords(lemma).getIndexWordArray()).stream()
          .filter(entry -> text(entry.getLemma()).equals(lemma))
          .toList();
    } catch (JWNLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Tells whether WordNet writes a lemma with a capital in all its senses. */
  boolean isName(String lemma) {
    boolean any = false;
    for (IndexWord entry : entries(lemma)) {
      for (Synset sense : entry.getSenses()) {
        for (Word word : sense.getWords()) {
          if (text(word.getLemma()).equals(lemma)) {
            if (!Character.isUpperCase(word.getLemma().charAt(0))) {
              return false;
            }
            any = true;
          }
        }
      }
    }
    return any;
  }

  /**
   * Returns the ties of a lemma: for each other one a strength in [0, 1] by {@link Tie}, the square
   * root of the share of the lemma's uses that have the sense.
   */
  Map<String, double[]> ties(String lemma) {
    return ties.computeIfAbsent(lemma, this::findTies);
  }

  private Map<String, double[]> findTies(String lemma) {
    Map<String, double[]> found = new HashMap<>();
    for (IndexWord entry : entries(lemma)) {
      List<Synset> senses = entry.getSenses();
      double[] uses = new double[senses.size()];
      double total = 0;
      for (int i = 0; i < uses.length; i++) {
        uses[i] = uses(senses.get(i), lemma) + UNSEEN_USES;
        total += uses[i];
      }
      for (int i = 0; i < uses.length; i++) {
        addSense(found, lemma, senses.get(i), Math.sqrt(uses[i] / total));
      }
    }
    found.remove(lemma);
    return found;
  }

  private static void addSense(
      Map<String, double[]> found, String lemma, Synset sense, double strength) {
    addAll(found, sense, Tie.SYNONYM, strength);
    for (Word word : sense.getWords()) {
      if (text(word.getLemma()).equals(lemma)) {
        addLexical(found, word, strength);
      }
    }
    for (Pointer pointer : sense.getPointers()) {
      Synset target = target(pointer);
      if (target != null) {
        addPointer(found, sense, pointer.getType(), target, strength);
      }
    }
  }

  private static void addLexical(Map<String, double[]> found, Word word, double strength) {
    for (Pointer pointer : word.getPointers()) {
      PointerType type = pointer.getType();
      if (lexicalTarget(pointer) instanceof Word target) {
        if (type == PointerType.ANTONYM) {
          add(found, target, Tie.ANTONYM, strength);
        } else if (type == PointerType.DERIVATION || type == PointerType.PERTAINYM) {
          add(found, target, Tie.DERIVATION, 1);
        }
      }
    }
  }

  private static void addPointer(
      Map<String, double[]> found, Synset sense, PointerType type, Synset target, double strength) {
    if (type == PointerType.HYPERNYM || type == PointerType.INSTANCE_HYPERNYM) {
      addAll(found, target, Tie.HYPERNYM, strength);
      for (Synset grand : targets(target, PointerType.HYPERNYM)) {
        addAll(found, grand, Tie.GRAND_HYPERNYM, strength);
      }
      addSiblings(found, sense, targets(target, PointerType.HYPONYM), strength);
      addSiblings(found, sense, targets(target, PointerType.INSTANCES_HYPONYM), strength);
    } else if (type == PointerType.HYPONYM) {
      addAll(found, target, Tie.HYPERNYM, strength);
    } else if (type == PointerType.SIMILAR_TO || type == PointerType.VERB_GROUP) {
      addAll(found, target, Tie.SIMILAR, strength);
    } else if (type == PointerType.ENTAILMENT || type == PointerType.CAUSE) {
      addAll(found, target, Tie.ENTAILMENT, strength);
    }
  }

  private static PointerTarget lexicalTarget(Pointer pointer) {
    try {
      return pointer.getTarget();
    } catch (JWNLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Synset target(Pointer pointer) {
    try {
      return pointer.getTargetSynset();
    } catch (JWNLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Synset> targets(Synset sense, PointerType type) {
    return sense.getPointers(type).stream().map(WordNet::target).toList();
  }

  private static void addSiblings(
      Map<String, double[]> found, Synset sense, List<Synset> kinds, double strength) {
    if (kinds.size() < MOST_SIBLINGS) {
      for (Synset kind : kinds) {
        if (!kind.equals(sense)) {
          addAll(found, kind, Tie.SIBLING, strength);
        }
      }
    }
  }

  private static void addAll(Map<String, double[]> found, Synset sense, Tie tie, double strength) {
    for (Word word : sense.getWords()) {
      add(found, word, tie, strength);
    }
  }

  private static void add(Map<String, double[]> found, Word word, Tie tie, double strength) {
    double[] strengths =
        found.computeIfAbsent(text(word.getLemma()), lemma -> new double[Tie.values().length]);
    strengths[tie.ordinal()] = Math.max(strengths[tie.ordinal()], strength);
  }
}
