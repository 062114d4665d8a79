// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.corpus;

import dev.synoptic.corpus.likeness.EventModel;
import dev.synoptic.corpus.likeness.Signature;

/**
 * What is kept of an article to tell whether another one reports the same event: its telling stems,
 * names, figures and dates, when it was published, and a sketch of its wording. For programs that
 * keep their articles elsewhere than in an {@link ArticleIndex}; made by {@link EventGrouping}.
 *
 * <p>It depends on the article alone and takes one to four kilobytes. Immutable.
 */
public final class ArticleSignature {

  private final Signature signature;

  ArticleSignature(Signature signature) {
    this.signature = signature;
  }

  /**
   * Reads what {@link #bytes} wrote.
   *
   * @param bytes a signature as bytes, written by the same version of this library
   * @return the signature
   */
  public static ArticleSignature of(byte[] bytes) {
    return new ArticleSignature(Signature.decode(bytes, 0, bytes.length));
  }

  /**
   * Returns the signature as bytes.
   *
   * @return what {@link #of} reads
   */
  public byte[] bytes() {
    return signature.encode();
  }

  /**
   * Returns hashes of the article's most telling stems. Two articles on one event share some of
   * them, as a rule; those that are rare in the corpus are worth looking others up by.
   *
   * @param most how many at most; at least 0
   * @return different hashes, the most telling first; none for an article without telling words
   */
  public int[] keys(int most) {
    int[] heaviest = signature.stems().heaviest(most);
    int[] keys = new int[heaviest.length];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = signature.stems().hash(heaviest[i]);
    }
    return keys;
  }

  /**
   * Returns how likely two articles report one event.
   *
   * @param other another article's signature
   * @return a probability; the same seen from the other one
   */
  public double sameEvent(ArticleSignature other) {
    return EventModel.shipped().probability(signature, other.signature);
  }
}
