// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.analysis.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.analysis.token.Tokens;
import dev.synoptic.model.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reads figures from invented sentences; "5..8" is a range, "5.." at least, "~5" about. */
class QuantityReaderTest {

  private static String render(Tokens tokens) {
    return FigureReader.read(tokens, Optional.empty()).quantities().stream()
        .map(mention -> render(mention.value()))
        .collect(Collectors.joining("; "));
  }

  private static String render(Value.Quantity value) {
    String low = Double.isInfinite(value.low()) ? "" : number(value.low());
    String high = Double.isInfinite(value.high()) ? "" : number(value.high());
    String range = value.low() == value.high() ? low : low + ".." + high;
    return ((value.approximate() ? "~" : "") + range + " " + value.unit()).strip();
  }

  private static String number(double value) {
    return new BigDecimal(String.format(java.util.Locale.ROOT, "%.4f", value))
        .stripTrailingZeros()
        .toPlainString();
  }

  static void check(String text, String expected) {
    String wanted = expected == null ? "" : expected;
    assertThat(render(FigureTokens.standard(text))).isEqualTo(wanted);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          The flood took 12 boats | 12 boat
          The flood took 1,200 boats | 1200 boat
          The town has 1,234,567 lamps | 1234567 lamp
          It weighs 3.5 kilograms | 3.5 kg
          The index stood at 0.25 | 0.25
          Some 1.000.000 stamps | ~1000000 stamp
          They sold 12,34,567 mangoes | 1234567 mangoe
          They sold 20'000 stamps | 20000 stamp
          They sold 20\u00A0000 stamps | 20000 stamp
          A rate of 3,5 % | 3.5 %
          Twelve boats sank | 12 boat
          Twenty-five boats sank | 25 boat
          Twenty five boats sank | 25 boat
          Ninety-nine balloons rose | 99 balloon
          A hundred boats sank | 100 boat
          One hundred boats sank | 100 boat
          One hundred and five boats sank | 105 boat
          Two hundred fifty boats sank | 250 boat
          A thousand boats sank | 1000 boat
          Three thousand two hundred boats sank | 3200 boat
          Two thousand and three boats sank | 2003 boat
          Two million three hundred thousand stamps | 2300000 stamp
          One and a half million stamps | 1500000 stamp
          Two and a half years passed | 2.5 year
          2½ hours passed | 2.5 h
          2 1/2 hours passed | 2.5 h
          A million and a half stamps | 1500000 stamp
          They sold 2.5 million stamps | 2500000 stamp
          They lost 38 millions of stamps | 38000000 stamp
          They sold 2.5m stamps | 2500000 stamp
          They sold 40k stamps | 40000 stamp
          They sold 3bn stamps | 3000000000 stamp
          They sold 3 trillion stamps | 3000000000000 stamp
          They sold 5 hundred stamps | 500 stamp
          They sold 20 thousand stamps | 20000 stamp
          A dozen boats | ~12 boat
          Two dozen boats | ~24 boat
          Half a dozen boats | ~6 boat
          A half-dozen boats | ~6 boat
          Half a million stamps | 500000 stamp
          A quarter of a million stamps | 250000 stamp
          A couple of boats | ~2 boat
          A couple of hundred boats | ~200 boat
          Dozens of boats sank | ~24..99 boat
          Hundreds of boats sank | ~100..999 boat
          Thousands of boats sank | ~1000..9999 boat
          Tens of thousands of boats sank | ~10000..99999 boat
          Hundreds of thousands of stamps | ~100000..999999 stamp
          Millions of stamps | ~1000000..9999999 stamp
          A few hundred boats | ~200..999 boat
          Several thousand boats | ~2000..9999 boat
          Zero boats sank | 0 boat
          """)
  void readsNumbers(String text, String expected) {
    check(text, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          From here 5 to 8 boats left | 5..8 boat
          Between 5 and 8 boats left | 5..8 boat
          Between about 50 and 80 boats left | ~50..80 boat
          Five to eight boats left | 5..8 boat
          Some 10-12 boats left | ~10..12 boat
          Only 10\u201312 boats left | 10..12 boat
          Two or three boats left | 2..3 boat
          Two or three billion stamps | 2000000000..3000000000 stamp
          They sold 5 to 10 million stamps | 5000000..10000000 stamp
          Between 900,000 and 1 million stamps | 900000..1000000 stamp
          It cost $5-10 million | 5000000..10000000 USD
          It cost $5 million to $8 million | 5000000..8000000 USD
          It cost between $5 and $8 | 5..8 USD
          It grew from 5 to 8 boats | 5; 8 boat
          It rose 2 percent to 5 percent | 2 %; 5 %
          Off 89 cents or more than 27 percent | 89 cent; 27.. %
          A 62-43 vote ended it | 62; 43 vote
          The 9-2 win pleased them | 9; 2 win
          At least 15 boats sank | 15.. boat
          At least fifteen boats sank | 15.. boat
          More than 15 boats sank | 15.. boat
          Over 15 boats sank | 15.. boat
          Well over 15 boats sank | 15.. boat
          No fewer than 15 boats sank | 15.. boat
          No less than 15 boats sank | 15.. boat
          Upwards of 15 boats sank | 15.. boat
          In excess of 15 boats sank | 15.. boat
          15 or more boats sank | 15.. boat
          15-plus boats sank | 15.. boat
          A crowd of 15,000+ came | 15000..
          Up to 15 boats sank | ..15 boat
          As many as 15 boats sank | ..15 boat
          Fewer than 15 boats sank | ..15 boat
          Less than 15 litres ran out | ..15 l
          No more than 15 boats sank | ..15 boat
          Not more than 15 boats sank | ..15 boat
          At most 15 boats sank | ..15 boat
          Under 15 boats sank | ..15 boat
          A maximum of 15 boats | ..15 boat
          15 boats at most | 15 boat
          Nearly 15 boats sank | ~15 boat
          Almost 15 boats sank | ~15 boat
          About 15 boats sank | ~15 boat
          Around 15 boats sank | ~15 boat
          Roughly 15 boats sank | ~15 boat
          Approximately 15 boats sank | ~15 boat
          Some 15 boats sank | ~15 boat
          They saw ~15 boats | ~15 boat
          An estimated 15 boats sank | ~15 boat
          Close to 15 boats sank | ~15 boat
          Fifteen or so boats sank | ~15 boat
          They met 20-odd sailors | ~20 sailor
          More than about 15 boats sank | ~15.. boat
          The average over 10 days fell | 10 day
          """)
  void readsRangesAndBounds(String text, String expected) {
    check(text, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          It cost $5 | 5 USD
          It cost \u20AC9.4 billion | 9400000000 EUR
          It cost \u00A37m | 7000000 GBP
          It cost \u00A5500 | 500 JPY
          It cost US$5 | 5 USD
          It cost A$5.50 | 5.5 AUD
          It cost NZ$5 | 5 NZD
          It cost EUR 20 | 20 EUR
          It cost 20 EUR | 20 EUR
          It cost EUR20 | 20 EUR
          It cost 20 \u20AC | 20 EUR
          It cost 20 euros | 20 EUR
          It cost 5 million dollars | 5000000 USD
          It cost five US dollars | 5 USD
          It cost five Australian dollars | 5 AUD
          It cost five pounds | 5 GBP
          It cost 5 pounds sterling | 5 GBP
          It weighs 150 pounds | 150 lb
          Inside were 20 pounds of nails | 20 lb
          It cost 5 billion won | 5000000000 KRW
          It cost 300 Swiss francs | 300 CHF
          It cost 89 cents | 89 cent
          It lost -$5 | -5 USD
          It rose 5% | 5 %
          It rose 5 percent | 5 %
          It rose 5 per cent | 5 %
          It rose five percent | 5 %
          It rose 5 percentage points | 5 pp
          It rose two percentage points | 2 pp
          The yield fell 25 basis points | 25 bp
          It is 5 km away | 5 km
          It is 5km away | 5 km
          It is five kilometres away | 5 km
          It is 12 miles away | 12 mi
          A 12-mile walk | 12 mi
          A 100-metre tower | 100 m
          She won the 100m sprint | 100 m
          It is six feet long | 6 ft
          It is 5in long | 5 in
          It holds 40 square kilometres | 40 km2
          It holds 40 sq km | 40 km2
          It holds 40 km\u00B2 | 40 km2
          It holds 3 cubic metres | 3 m3
          It holds 300 hectares | 300 ha
          It weighs 2.5 tonnes | 2.5 t
          It holds 30 gallons | 30 gal
          It drove 60 miles per hour | 60 mph
          It drove 60 miles an hour | 60 mph
          It drove 60 mph | 60 mph
          It drove 90 km/h | 90 km/h
          It drove 90 kilometres per hour | 90 km/h
          It reached 20 degrees Celsius | 20 degC
          It reached 20\u00B0C | 20 degC
          It reached -5 \u00B0C | -5 degC
          It reached 90F | 90 degF
          It reached minus 5 degrees | -5 deg
          It took six weeks | 6 week
          It took a three-day walk | 3 day
          It took half an hour | 0.5 h
          It sails every half hour | 0.5 h
          It spilled 10,000 U.S. gallons | 10000 gal
          It spilled 10,000 US gallons | 10000 gal
          The bond slid 11/32 | 0.3438
          The bond slid 1-11/32 | 1.3438
          The share fell to 2-1/2 | 2.5
          It took 20 people | 20 person
          It took 20 policies | 20 policy
          It took 20 classes | 20 class
          It made 300 megawatts | 300 MW
          A 50-year-old man | 50 age
          Mia is three years old | 3 age
          A six-month-old cub | 0.5 age
          He died aged 91 | 91 age
          He died at the age of 91 | 91 age
          Holm, 27, was there | 27 age
          Sailors ages 69 to 86 came | 69..86 age
          Two-thirds of voters | 0.6667 fraction
          A third of them left | 0.3333 fraction
          Three quarters of voters | 0.75 fraction
          Half of the voters | 0.5 fraction
          About 1/2 of the voters | ~0.5 fraction
          """)
  void readsUnits(String text, String expected) {
    check(text, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          A Su-24 fell |
          An F-16 fell |
          COVID-19 spread |
          The G7 met |
          An A380 landed |
          The Boeing 737 landed |
          Flight 370 vanished |
          Article 5 was named |
          Section 3.5.1 was cut |
          Resolution 1441 passed |
          He broke rule No. 5 |
          Ring 555-1234 |
          Ring 1-800-555-1234 |
          Ring +44 20 7946 0958 |
          A 3:2 result |
          A shop open 24/7 |
          Agent 007 came |
          A score of 1-16/17 |
          The Brass 500 Index rose |
          Several boats sank |
          No one came |
          Any one can come |
          They met one another |
          The second half was dull |2 ordinal
          In 2022 it rained |
          On March 27 it rained |
          At 8 p.m. it rained |
          The 1990s were dry |
          The first boat sank | 1 ordinal
          The 21st boat sank | 21 ordinal
          The twenty-first boat sank | 21 ordinal
          One boat sank | 1 boat
          One of the boats sank | 1 boat
          A pension of the 401(k) sort |
          """)
  void tellsFiguresFromOtherNumbers(String text, String expected) {
    check(text, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          They sent 1,000 elite troops there | troops
          They sent 20 Ruritanian aircraft there | aircraft
          They met five children's doctors there | doctors
          They met three armed men there | men
          They met 12 people | people
          At least 30 wounded arrived | wounded
          The fire killed 12 Monday | -
          They met one senior official there | official
          The walk took six weeks | weeks
          It rose 5 percent | percent
          It rose 5% | -
          The Council's 27-member board | member
          They met two of the clerks | clerks
          They met 12 more sailors | sailors
          They met 12 of them | -
          The second bomb failed | bomb
          It cost $5 | -
          """)
  void findsHeads(String text, String head) {
    Tokens tokens = FigureTokens.standard(text);
    List<QuantityMention> mentions = QuantityReader.read(tokens, List.of());
    assertThat(mentions).hasSize(1);
    int found = mentions.get(0).head();
    assertThat(found < 0 ? "-" : tokens.surface(found)).isEqualTo(head);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          It cost $ 5.2 million , he said . | 5200000 USD
          It cost US$ 5 . | 5 USD
          It rose 5 % . | 5 %
          A 50-year-old man did n't come . | 50 age
          A 12-mile walk . | 12 mi
          The city 's 12 boats sank . | 12 boat
          Between 5 and 8 boats sank . | 5..8 boat
          Two - thirds of voters . | 2
          Twenty-five boats sank . | 25 boat
          10-12 boats sank . | 10..12 boat
          Holm , 27 , was there . | 27 age
          """)
  void readsTokensGivenByTheCaller(String text, String expected) {
    assertThat(render(FigureTokens.blanks(text))).isEqualTo(expected);
  }
}
