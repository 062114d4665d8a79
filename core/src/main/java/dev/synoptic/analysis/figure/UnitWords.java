// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.analysis.figure;

import java.util.Map;

/** The words and codes for units and currencies, with their normal forms. */
final class UnitWords {

  private static final long LENGTH = FigureWord.UNIT | FigureWord.LENGTH;
  private static final long DURATION = FigureWord.UNIT | FigureWord.DURATION;
  private static final long SHORT = FigureWord.UNIT | FigureWord.ATTACHED;

  private UnitWords() {}

  static void addTo(Map<String, FigureWord> words) {
    addLengths(words);
    addMasses(words);
    addVolumesAndAreas(words);
    addDurations(words);
    addOthers(words);
    addCurrencies(words);
    addDollars(words);
  }

  private static void unit(Map<String, FigureWord> words, long roles, String normal, String forms) {
    FigureWords.add(words, roles, 0, normal, 0, forms.split(" "));
  }

  private static void addLengths(Map<String, FigureWord> words) {
    unit(words, LENGTH, "mm", "mm millimetre millimetres millimeter millimeters");
    unit(words, LENGTH, "cm", "cm centimetre centimetres centimeter centimeters");
    unit(words, LENGTH, "m", "m metre metres meter meters");
    unit(words, LENGTH, "km", "km kms kilometre kilometres kilometer kilometers");
    unit(words, LENGTH, "in", "inch inches");
    unit(words, LENGTH | FigureWord.ATTACHED, "in", "in");
    unit(words, LENGTH, "ft", "ft foot feet");
    unit(words, LENGTH, "yd", "yd yards");
    unit(words, LENGTH, "mi", "mile miles");
    unit(words, LENGTH, "nmi", "nmi");
  }

  private static void addMasses(Map<String, FigureWord> words) {
    unit(words, FigureWord.UNIT, "mg", "mg milligram milligrams");
    unit(words, FigureWord.UNIT, "g", "gram grams gramme grammes");
    unit(words, SHORT, "g", "g");
    unit(
        words,
        FigureWord.UNIT,
        "kg",
        "kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes");
    unit(words, FigureWord.UNIT, "t", "tonne tonnes ton tons");
    unit(words, SHORT, "t", "t");
    unit(words, FigureWord.UNIT, "kt", "kiloton kilotons kilotonne kilotonnes");
    unit(words, FigureWord.UNIT, "Mt", "megaton megatons megatonne megatonnes");
    unit(words, FigureWord.UNIT, "lb", "lb lbs");
    unit(words, FigureWord.UNIT, "oz", "oz ounce ounces");
  }

  private static void addVolumesAndAreas(Map<String, FigureWord> words) {
    unit(words, FigureWord.UNIT, "ml", "ml millilitre millilitres milliliter milliliters");
    unit(words, FigureWord.UNIT, "l", "litre litres liter liters");
    unit(words, SHORT, "l", "l");
    unit(words, FigureWord.UNIT, "gal", "gallon gallons");
    unit(words, FigureWord.UNIT, "ha", "ha hectare hectares");
    unit(words, FigureWord.UNIT, "acre", "acre acres");
    unit(words, FigureWord.UNIT, "km2", "km2 km\u00B2 sqkm");
    unit(words, FigureWord.UNIT, "m2", "m2 m\u00B2 sqm");
    unit(words, FigureWord.UNIT, "m3", "m3 m\u00B3");
    unit(words, FigureWord.SQUARE, "2", "square sq");
    unit(words, FigureWord.SQUARE, "3", "cubic");
  }

  private static void addDurations(Map<String, FigureWord> words) {
    unit(words, DURATION, "ms", "ms millisecond milliseconds");
    unit(words, DURATION, "s", "second seconds sec secs");
    unit(words, DURATION, "min", "minute minutes min mins");
    unit(words, DURATION, "h", "hour hours hr hrs");
    unit(words, DURATION | FigureWord.ATTACHED, "h", "h");
    unit(words, DURATION | FigureWord.ATTACHED, "s", "s");
    unit(words, DURATION, "day", "day days");
    unit(words, DURATION, "week", "week weeks");
    unit(words, DURATION, "month", "month months");
    unit(words, DURATION, "year", "year years yr yrs");
    unit(words, DURATION, "decade", "decade decades");
    unit(words, DURATION, "century", "centuries");
  }

  private static void addOthers(Map<String, FigureWord> words) {
    unit(words, FigureWord.UNIT, "km/h", "kph kmh");
    unit(words, FigureWord.UNIT, "mph", "mph");
    unit(words, FigureWord.UNIT, "kn", "knot knots");
    unit(words, FigureWord.UNIT, "%", "percent pct");
    unit(words, FigureWord.UNIT, "kW", "kw kilowatt kilowatts");
    unit(words, FigureWord.UNIT, "MW", "mw megawatt megawatts");
    unit(words, FigureWord.UNIT, "GW", "gw gigawatt gigawatts");
    unit(words, FigureWord.UNIT, "kWh", "kwh");
    unit(words, FigureWord.UNIT, "MB", "mb megabyte megabytes");
    unit(words, FigureWord.UNIT, "GB", "gb gigabyte gigabytes");
    unit(words, FigureWord.UNIT, "TB", "tb terabyte terabytes");
    unit(words, FigureWord.UNIT, "Hz", "hz hertz");
    unit(words, FigureWord.UNIT, "kHz", "khz kilohertz");
    unit(words, FigureWord.UNIT, "MHz", "mhz megahertz");
    unit(words, FigureWord.UNIT, "GHz", "ghz gigahertz");
    unit(words, FigureWord.TEMPERATURE, "degC", "celsius centigrade c");
    unit(words, FigureWord.TEMPERATURE, "degF", "fahrenheit f");
  }

  private static void addCurrencies(Map<String, FigureWord> words) {
    String[][] names = {
      {"USD", "dollar dollars bucks"},
      {"EUR", "euro euros"},
      {"GBP", "pound pounds sterling quid"},
      {"JPY", "yen"},
      {"CNY", "yuan renminbi"},
      {"RUB", "rouble roubles ruble rubles"},
      {"UAH", "hryvnia hryvnias"},
      {"INR", "rupee rupees"},
      {"CHF", "franc francs"},
      {"MXN", "peso pesos"},
      {"SEK", "krona kronor"},
      {"NOK", "krone kroner"},
      {"PLN", "zloty zlotys"},
      {"TRY", "lira liras"},
      {"ILS", "shekel shekels"},
      {"ZAR", "rand"},
      {"BRL", "reais"},
      {"SAR", "riyal riyals"},
      {"AED", "dirham dirhams"},
      {"THB", "baht"},
      {"HUF", "forint forints"},
      {"cent", "cent cents"},
      {"penny", "pence"},
    };
    for (String[] name : names) {
      unit(words, FigureWord.CURRENCY, name[0], name[1]);
    }
    for (String code :
        "USD EUR GBP JPY CNY RMB RUB UAH INR CHF MXN SEK NOK DKK PLN TRY ILS ZAR BRL SAR AED THB HUF CZK KRW AUD CAD NZD HKD SGD TWD"
            .split(" ")) {
      unit(
          words,
          FigureWord.CODE,
          code.equals("RMB") ? "CNY" : code,
          code.toLowerCase(java.util.Locale.ROOT));
    }
  }

  private static void addDollars(Map<String, FigureWord> words) {
    for (String prefix :
        "us american a au aus australian c ca canadian nz hk s singapore nt taiwan".split(" ")) {
      FigureWords.add(words, FigureWord.DOLLAR, 0, "", 0, prefix);
    }
  }

  /** Returns the code of the dollars that a prefix or adjective names. */
  static String dollars(String prefix) {
    return switch (prefix) {
      case "a", "au", "aus", "australian" -> "AUD";
      case "c", "ca", "canadian" -> "CAD";
      case "nz" -> "NZD";
      case "hk" -> "HKD";
      case "s", "singapore" -> "SGD";
      case "nt", "taiwan" -> "TWD";
      default -> "USD";
    };
  }

  /** Returns the code of a currency sign; empty if the character is none. */
  static String currency(char sign) {
    return switch (sign) {
      case '$' -> "USD";
      case '\u20AC' -> "EUR";
      case '\u00A3' -> "GBP";
      case '\u00A5' -> "JPY";
      case '\u20B4' -> "UAH";
      case '\u20BD' -> "RUB";
      case '\u20B9' -> "INR";
      case '\u20AA' -> "ILS";
      case '\u20A9' -> "KRW";
      case '\u20BA' -> "TRY";
      case '\u0E3F' -> "THB";
      case '\u20A6' -> "NGN";
      default -> "";
    };
  }
}
