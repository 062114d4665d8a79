// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.corpus.likeness;

/** What two articles are judged by. */
public enum Feature {
  /** Cosine of the weighed stems. */
  STEMS,
  /** Its square root, which tells small values apart. */
  STEMS_ROOT,
  /** Cosine of the stems of the leads. */
  LEADS,
  /** Cosine of the weighed names. */
  NAMES,
  /** Cosine of the names of the leads. */
  LEAD_NAMES,
  /** Share of the smaller signature's information that the larger one has. */
  CONTAINMENT,
  /** Information of the figures that both have, ln(1 + nats). */
  FIGURES,
  /**
   * Share of the figures of one that the other has too, of the side with the lesser share: twin
   * events are told in the same words, but count differently. 0.5 without any.
   */
  FIGURES_LESSER,
  /** The same of the side with the greater share. */
  FIGURES_GREATER,
  /** Days of the calendar that both name, ln(1 + number). */
  DATES,
  /** Share of the days in the lead of one that the other names, of the side with the lesser one. */
  LEAD_DATES_LESSER,
  /** The same of the side with the greater share. */
  LEAD_DATES_GREATER,
  /** Days between the times of publication, ln(1 + days); 0 if one is unknown. */
  DAYS_APART,
  /** 1 if more than ten days lie between the times of publication. */
  FAR_APART,
  /** 1 if a time of publication is unknown. */
  TIME_UNKNOWN,
  /** Square root of the estimated share of common word trigrams. */
  WORDING;

  /** The share of nothing: neither for the same event nor against it. */
  private static final double NOTHING_KNOWN = 0.5;

  private static final double SECONDS_A_DAY = 86_400;
  private static final double FAR = 10;
  private static final int NUMBER = values().length;

  /**
   * Compares two signatures.
   *
   * @param one a signature
   * @param other another signature; exchanging the two changes nothing
   * @return the value of each feature, in the order of this enumeration
   */
  public static double[] values(Signature one, Signature other) {
    double[] values = new double[NUMBER];
    Terms.Comparison stems = one.stems().compare(other.stems());
    Terms.Comparison names = one.names().compare(other.names());
    values[STEMS.ordinal()] = stems.cosine();
    values[STEMS_ROOT.ordinal()] = Math.sqrt(stems.cosine());
    values[LEADS.ordinal()] = stems.leadCosine();
    values[NAMES.ordinal()] = names.cosine();
    values[LEAD_NAMES.ordinal()] = names.leadCosine();
    double least = Math.min(one.stems().total(), other.stems().total());
    values[CONTAINMENT.ordinal()] = least == 0 ? 0 : Math.min(1, stems.shared() / least);
    values[FIGURES.ordinal()] = StrictMath.log1p(one.figures().shared(other.figures()));
    values[DATES.ordinal()] = StrictMath.log1p(one.dates().shared(other.dates()));
    shares(
        values,
        FIGURES_LESSER,
        one.figures().share(other.figures(), false, NOTHING_KNOWN),
        other.figures().share(one.figures(), false, NOTHING_KNOWN));
    shares(
        values,
        LEAD_DATES_LESSER,
        one.dates().share(other.dates(), true, NOTHING_KNOWN),
        other.dates().share(one.dates(), true, NOTHING_KNOWN));
    values[WORDING.ordinal()] = Math.sqrt(one.resemblance(other));
    if (one.time().isPresent() && other.time().isPresent()) {
      double apart = Math.abs((double) one.time().getAsLong() - other.time().getAsLong());
      values[DAYS_APART.ordinal()] = StrictMath.log1p(apart / SECONDS_A_DAY);
      values[FAR_APART.ordinal()] = apart > FAR * SECONDS_A_DAY ? 1 : 0;
    } else {
      values[TIME_UNKNOWN.ordinal()] = 1;
    }
    return values;
  }

  /** Sets a feature to the lesser of two shares, the one behind it to the greater. */
  private static void shares(double[] values, Feature lesser, double one, double other) {
    values[lesser.ordinal()] = Math.min(one, other);
    values[lesser.ordinal() + 1] = Math.max(one, other);
  }
}
