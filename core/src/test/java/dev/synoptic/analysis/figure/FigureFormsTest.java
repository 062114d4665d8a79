// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.analysis.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Less usual forms of figures and times, in invented sentences. */
class FigureFormsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          It rained in early March | --03
          It rained on Tues. and Wed. | tuesday/wednesday
          It rained on May 5th | --05-05
          It rained Sun., 5 March | --03-05
          It rained in the summer of 2030 | 2030
          It rained in late 2030 | 2030
          It rained in H1 2030 | 2030-H1
          It rained in the fourth fiscal quarter | --Q4
          It rained on Thursday local time at 9:30 a.m. | thursday; T09:30
          It rained at 9:30:15 a.m. local time | T09:30
          It rained at 15:00 hours | T15:00
          It rained at 1500 hours GMT | T15:00GMT
          It rained at 8:15 (CET) | T08:15CET
          It rained on 5/6/31 | 2031-05-06
          It rained on 05-06-2031 | 2031-06-05
          It rained on 2031-03 | 2031-03
          It rained in 1990s and the 2000s | 1990s; 2000s
          It rained in the '80s and '90s | 1980s; 1990s
          It rained till Monday | ../monday
          It rained from March to May 2031 | 2031-03/2031-05
          It rained between Monday and Wednesday | monday/wednesday
          It rained on March 30-April 2 | --03-30/--04-02
          It rained the following Monday | monday
          It rained on the night of March 5 | --03-05
          It rained Monday's evening | monday
          It rained at around noon | T12:00
          It rained in year 2030 | 2030
          It rained in 2030-31 | 2030/2031
          The class of 1999 sang | 1999
          It rained during March 2031's storms | 2031-03
          It rained on Friday, the 13th of March | --03-13
          """)
  void times(String text, String expected) {
    assertThat(
            TimeReader.read(FigureTokens.standard(text), Optional.empty()).stream()
                .map(mention -> mention.value().expression())
                .collect(Collectors.joining("; ")))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          It rose 5 percentage points | 5 pp
          It rose 0.5 percentage point | 0.5 pp
          It rose by 25 basis points | 25 bp
          It is 20 degrees Celsius | 20 degC
          It fell to minus 5 degrees | -5 deg
          It cost 5 US dollars | 5 USD
          It cost 5 Canadian dollars | 5 CAD
          It cost 50 cents | 50 cent
          It cost 5,000 yen | 5000 JPY
          It weighs 5 pounds | 5 lb
          It weighs 200 pounds and more | 200.. lb
          The 200-pound man ran | 200 lb
          It cost 200 pounds | 200 GBP
          The wall is 10 metres high | 10 m
          It ran 100 km/h | 100 km/h
          It ran at 60 miles per hour | 60 mph
          It ran 30 m/s | 30 m/s
          It made 5 mph | 5 mph
          It covers 5 square kilometres | 5 km2
          It covers 12 sq km | 12 km2
          It covers 3 cubic metres | 3 m3
          Boys of 5 years of age | 5 age
          A 12-year-old boy | 12 age
          A boy, 12 years old | 12 age
          A man aged 45 | 45 age
          Two 12-year-olds | 2; 12 age
          It took 2 hours and 30 minutes | 2 h; 30 min
          It took 90 minutes | 90 min
          It used 5 GW of power | 5 GW
          It has 5 MB | 5 MB
          It has 5kg of fish | 5 kg
          A 5-point plan | 5 point
          The no. 5 seed |
          It is No. 5 |
          Room 12 is shut |
          Flight AB123 left |
          Route 66 is shut |
          Apollo 11 flew |
          Three quarters of voters | 0.75 fraction
          Nearly two-thirds of voters | ~0.6667 fraction
          A tenth of voters | 0.1 fraction
          Half of the voters | 0.5 fraction
          5/8 of voters | 0.625 fraction
          2 3/4 cups | 2.75 cup
          At most 5 boats | ..5 boat
          No more than 5 boats | ..5 boat
          Not less than 5 boats | 5.. boat
          Fewer than 5 boats | ..5 boat
          Up to 5 boats | ..5 boat
          As many as 500 boats | ..500 boat
          As much as $5 | ..5 USD
          As high as 30 percent | ..30 %
          5 or more boats | 5.. boat
          5-plus boats | 5.. boat
          5+ boats | 5.. boat
          ~5 boats | ~5 boat
          An estimated 500 boats | ~500 boat
          Roughly 500 boats | ~500 boat
          Just over 500 boats | 500.. boat
          Well over 500 boats | 500.. boat
          Just under 500 boats | ..500 boat
          Almost 500 boats | ~500 boat
          Around 500 boats | ~500 boat
          500 or so boats | ~500 boat
          About 500-600 boats | ~500..600 boat
          In excess of 500 boats | 500.. boat
          A minimum of 500 boats | 500.. boat
          A maximum of 500 boats | ..500 boat
          Between 5 and 8 percent | 5..8 %
          Several hundred thousand boats | ~200000..999999 boat
          Scores of boats | ~20..99 boat
          Tens of boats | ~10..99 boat
          5 hundred thousand boats | 500000 boat
          1.5 hundred boats | 150 boat
          A million boats | 1000000 boat
          Nine tenths of it | 0.9 fraction
          Twenty-first boat | 21 ordinal
          The 21st boat | 21 ordinal
          He is 5th |
          5 million-plus boats | 5000000.. boat
          0x10 boats |
          007 is a spy |
          +5 points | 5 point
          12:5 ratio |
          50/50 split |
          24/7 service |
          call 555-1234 |
          9/11 attacks |
          100,00,000 rupees | 10000000 INR
          5 m boats | 5 m
          It cost 5k | 5000
          It cost 5K euros | 5000 EUR
          10 to 15 boats | 10..15 boat
          10 or 15 boats | 10..15 boat
          ten to fifteen boats | 10..15 boat
          ten or so boats | ~10 boat
          a half of it | 0.5 fraction
          one third of it | 0.3333 fraction
          five and a quarter boats | 5.25 boat
          a hundred and one boats | 101 boat
          It is 20\u00B0C outside | 20 degC
          It is 68 \u00B0F | 68 degF
          It cost \u20AC5.5m | 5500000 EUR
          It cost \u00A35bn | 5000000000 GBP
          They saw >5 boats there | 5.. boat
          They saw <5 boats there | ..5 boat
          They saw \u22655 boats there | 5.. boat
          They saw \u22645 boats there | ..5 boat
          They saw \u00B15 boats there | ~5 boat
          """)
  void quantities(String text, String expected) {
    QuantityReaderTest.check(text, expected);
  }
}
