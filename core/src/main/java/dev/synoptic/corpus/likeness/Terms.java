// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.corpus.likeness;

import java.util.Arrays;

/**
 * What an article uses, in ascending order of hashes: for each thing how often, how telling it is,
 * and whether the lead has it. Hashes have 32 bits; two of the few hundred things of an article
 * share one about once in 50,000 articles.
 */
public final class Terms {

  /** Nats between two steps of a stored information. */
  static final float STEP = 0.05f;

  private static final int LEAD = 0x80;
  private static final int MOST_COUNT = 0x7F;
  private static final double[] LOGARITHMS = logarithms();

  private final int[] hashes;
  private final byte[] counts;
  private final byte[] information;
  private final double norm;
  private final double leadNorm;
  private final double total;

  /** Takes the arrays over; the counts carry the mark of the lead in their top bit. */
  Terms(int[] hashes, byte[] counts, byte[] information) {
    this.hashes = hashes;
    this.counts = counts;
    this.information = information;
    double sum = 0;
    double leadSum = 0;
    double all = 0;
    for (int i = 0; i < hashes.length; i++) {
      double nats = information(i);
      double weight = weight(i);
      sum += weight * weight;
      leadSum += isLead(i) ? nats * nats : 0;
      all += nats;
    }
    total = all;
    norm = Math.sqrt(sum);
    leadNorm = Math.sqrt(leadSum);
  }

  /** Packs a count and the mark of the lead. */
  static byte count(int count, boolean lead) {
    return (byte) (Math.min(count, MOST_COUNT) | (lead ? LEAD : 0));
  }

  /** Packs an information, in nats. */
  static byte information(double nats) {
    return (byte) Math.min(255, Math.round(nats / STEP));
  }

  private static double[] logarithms() {
    double[] logarithms = new double[MOST_COUNT + 1];
    for (int i = 1; i < logarithms.length; i++) {
      logarithms[i] = 1 + StrictMath.log(i);
    }
    return logarithms;
  }

  /** Returns the number of different things. */
  public int size() {
    return hashes.length;
  }

  /** Returns a thing's hash. */
  public int hash(int i) {
    return hashes[i];
  }

  /** Returns how often a thing stands in the article, at most 127. */
  public int count(int i) {
    return counts[i] & MOST_COUNT;
  }

  byte packedCount(int i) {
    return counts[i];
  }

  byte packedInformation(int i) {
    return information[i];
  }

  boolean isLead(int i) {
    return (counts[i] & LEAD) != 0;
  }

  /** Returns how telling a thing is, in nats. */
  public double information(int i) {
    return (information[i] & 0xFF) * STEP;
  }

  /** Returns (1 + ln count) · information, the classic weight of a term in a text. */
  public double weight(int i) {
    return LOGARITHMS[count(i)] * information(i);
  }

  /**
   * What two sets have in common.
   *
   * @param cosine the cosine of the two weighed sets, in [0, 1]; 0 if one is empty
   * @param leadCosine the cosine of the two leads, in [0, 1]; 0 if one is empty
   * @param shared the information of what both have, in nats, each thing counted once
   */
  record Comparison(double cosine, double leadCosine, double shared) {}

  /** Compares two sets in one pass over both. */
  Comparison compare(Terms other) {
    double dot = 0;
    double leadDot = 0;
    double shared = 0;
    int i = 0;
    int j = 0;
    while (i < hashes.length && j < other.hashes.length) {
      int order = Integer.compare(hashes[i], other.hashes[j]);
      if (order == 0) {
        double one = information(i);
        double two = other.information(j);
        dot += weight(i) * other.weight(j);
        leadDot += isLead(i) && other.isLead(j) ? one * two : 0;
        shared += Math.min(one, two);
      }
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return new Comparison(
        ratio(dot, norm * other.norm), ratio(leadDot, leadNorm * other.leadNorm), shared);
  }

  private static double ratio(double part, double whole) {
    return whole == 0 ? 0 : Math.min(1, part / whole);
  }

  /** Returns the information of what both have, in nats, each thing counted once. */
  double shared(Terms other) {
    return compare(other).shared();
  }

  /**
   * Returns how much of these another set has too.
   *
   * @param other another set
   * @param lead whether only what stands in the lead of these is counted; the other may have it
   *     anywhere
   * @param nothing what is returned if there is nothing to count
   * @return the share by information, in [0, 1]
   */
  double share(Terms other, boolean lead, double nothing) {
    double all = 0;
    double shared = 0;
    int j = 0;
    for (int i = 0; i < hashes.length; i++) {
      if (!lead || isLead(i)) {
        while (j < other.hashes.length && other.hashes[j] < hashes[i]) {
          j++;
        }
        boolean both = j < other.hashes.length && other.hashes[j] == hashes[i];
        all += information(i);
        shared += both ? information(i) : 0;
      }
    }
    return all == 0 ? nothing : shared / all;
  }

  /** Returns the information of all, in nats, each thing counted once. */
  double total() {
    return total;
  }

  /**
   * Returns the most telling things.
   *
   * @param most how many at most
   * @return their indexes, the weightiest first, equal ones by hash
   */
  public int[] heaviest(int most) {
    long[] keys = new long[hashes.length];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = (-Math.round(weight(i) * 1000) << 20) + i;
    }
    Arrays.sort(keys);
    int[] first = new int[Math.min(most, keys.length)];
    for (int i = 0; i < first.length; i++) {
      first[i] = (int) (keys[i] & 0xFFFFF);
    }
    return first;
  }
}
