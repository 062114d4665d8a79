// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.analysis.figure;

import java.util.Map;

/**
 * The units of measurement that convert into each other.
 *
 * <p>A quantity keeps the unit that the text names, in normal form ("mi", "kg", "degF", "USD",
 * "age"); whoever compares two converts both to the base unit of their dimension. Counted nouns are
 * no units here. A ton is taken as a tonne, a gallon as a US gallon, a month as 1/12 of a year of
 * 365.25 days. A part of a whole ("fraction") converts into percent.
 */
public final class Units {

  private static final Map<String, Conversion> CONVERSIONS =
      Map.ofEntries(
          entry("mm", "m", 1e-3),
          entry("cm", "m", 1e-2),
          entry("m", "m", 1),
          entry("km", "m", 1e3),
          entry("in", "m", 0.0254),
          entry("ft", "m", 0.3048),
          entry("yd", "m", 0.9144),
          entry("mi", "m", 1609.344),
          entry("nmi", "m", 1852),
          entry("mg", "kg", 1e-6),
          entry("g", "kg", 1e-3),
          entry("kg", "kg", 1),
          entry("t", "kg", 1e3),
          entry("kt", "kg", 1e6),
          entry("Mt", "kg", 1e9),
          entry("lb", "kg", 0.45359237),
          entry("oz", "kg", 0.028349523125),
          entry("ml", "l", 1e-3),
          entry("l", "l", 1),
          entry("gal", "l", 3.785411784),
          entry("m3", "l", 1e3),
          entry("ft3", "l", 28.316846592),
          entry("m2", "m2", 1),
          entry("km2", "m2", 1e6),
          entry("ha", "m2", 1e4),
          entry("acre", "m2", 4046.8564224),
          entry("ft2", "m2", 0.09290304),
          entry("mi2", "m2", 2589988.110336),
          entry("ms", "s", 1e-3),
          entry("s", "s", 1),
          entry("min", "s", 60),
          entry("h", "s", 3600),
          entry("day", "s", 86400),
          entry("week", "s", 604800),
          entry("month", "s", 2629800),
          entry("year", "s", 31557600),
          entry("decade", "s", 315576000),
          entry("century", "s", 3155760000.0),
          entry("km/h", "m/s", 1 / 3.6),
          entry("m/s", "m/s", 1),
          entry("km/s", "m/s", 1e3),
          entry("ft/s", "m/s", 0.3048),
          entry("mph", "m/s", 0.44704),
          entry("kn", "m/s", 1852 / 3600.0),
          entry("kW", "W", 1e3),
          entry("MW", "W", 1e6),
          entry("GW", "W", 1e9),
          entry("MB", "MB", 1),
          entry("GB", "MB", 1e3),
          entry("TB", "MB", 1e6),
          entry("Hz", "Hz", 1),
          entry("kHz", "Hz", 1e3),
          entry("MHz", "Hz", 1e6),
          entry("GHz", "Hz", 1e9),
          entry("%", "%", 1),
          entry("fraction", "%", 100),
          entry("pp", "pp", 1),
          entry("bp", "pp", 0.01),
          entry("cent", "USD", 0.01),
          entry("penny", "GBP", 0.01),
          entry("degC", "degC", 1),
          Map.entry("degF", new Conversion("degC", 1 / 1.8, -32 / 1.8)));

  private Units() {}

  /**
   * How to get from a unit to the base unit of its dimension: {@code value * factor + shift}.
   *
   * @param base the base unit
   * @param factor what to multiply by, positive
   * @param shift what to add then; 0 but for temperatures
   */
  private record Conversion(String base, double factor, double shift) {}

  private static Map.Entry<String, Conversion> entry(String unit, String base, double factor) {
    return Map.entry(unit, new Conversion(base, factor, 0));
  }

  /**
   * Returns the base unit of a unit's dimension.
   *
   * @param unit a unit in normal form, a currency, a counted noun or the empty string
   * @return the base unit; the unit itself if it converts into nothing else
   */
  public static String base(String unit) {
    Conversion conversion = CONVERSIONS.get(unit);
    return conversion == null ? unit : conversion.base();
  }

  /**
   * Converts a value to the base unit of its dimension.
   *
   * @param value the value in {@code unit}; may be infinite
   * @param unit a unit in normal form
   * @return the value in {@code base(unit)}; the value itself if the unit does not convert
   */
  public static double toBase(double value, String unit) {
    Conversion conversion = CONVERSIONS.get(unit);
    return conversion == null ? value : value * conversion.factor() + conversion.shift();
  }

  /** Returns the length of a calendar unit in years; 0 for other units. */
  static double yearsIn(String unit) {
    return switch (unit) {
      case "day" -> 1 / 365.25;
      case "week" -> 7 / 365.25;
      case "month" -> 1 / 12.0;
      case "year" -> 1;
      default -> 0;
    };
  }

  /**
   * Tells whether a unit is one of measurement or money, not a counted noun.
   *
   * @param unit a quantity's unit
   * @return true for what converts, currency codes, degrees, ages, parts and ordinals
   */
  public static boolean isMeasure(String unit) {
    return CONVERSIONS.containsKey(unit)
        || isCode(unit)
        || unit.equals("deg")
        || unit.equals("age")
        || unit.equals("kWh")
        || unit.equals("ordinal");
  }

  /**
   * Tells whether a unit is one of money.
   *
   * @param unit a quantity's unit
   * @return true for currency codes, cents and pence
   */
  public static boolean isMoney(String unit) {
    return isCode(base(unit));
  }

  private static boolean isCode(String unit) {
    if (unit.length() != 3) {
      return false;
    }
    for (int i = 0; i < 3; i++) {
      if (unit.charAt(i) < 'A' || unit.charAt(i) > 'Z') {
        return false;
      }
    }
    return true;
  }
}
