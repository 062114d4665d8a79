// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.analysis.name;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.analysis.name.NameMention.Kind;
import dev.synoptic.analysis.token.Tokens;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each row: a text, "/" between its sentences, and the names in it as "surface=key". */
class NameReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '%',
      value = {
        // Runs, hyphens, connectors
        "The envoy met Jean-Noël Barrot there. | Jean-Noël Barrot=jean noel barrot",
        "They praised Ursula von der Leyen warmly. | Ursula von der Leyen=ursula von der leyen",
        "He flew with Mohammed bin Salman. | Mohammed bin Salman=mohammed bin salman",
        "A prize went to Rosa de la Cruz. | Rosa de la Cruz=rosa de la cruz",
        "They sued the Bank of Oldtown again. | Bank of Oldtown=bank of oldtown",
        "It hired Smith & Barrow as brokers. | Smith & Barrow=smith barrow",
        "It was J. R. Halloway who wrote. | J. R. Halloway=j r halloway",
        "He joined the Department for Fair Trade. | Department for Fair Trade=department for fair trade",
        "We saw Süleyman Öztürk and Łukasz Żak. | Süleyman Öztürk=suleyman ozturk; Łukasz Żak=lukasz zak",
        "Then Åse Løvdal met Íñigo Peñalver. | Åse Løvdal=ase lovdal; Íñigo Peñalver=inigo penalver",
        "The mayor of Brandon, Ana Brandt, resigned. | Brandon=brandon; Ana Brandt=ana brandt",
        // Possessives
        "They liked Halloway's plan. | Halloway's=halloway",
        "They liked Halloway’s Tamworth plan. | Halloway’s=halloway; Tamworth=tamworth",
        "It is Russia's Vladimir Orlov. | Russia's=russia; Vladimir Orlov=vladimir orlov",
        "This is the People's Republic of China. | People's Republic of China=china",
        // First words of sentences
        "Protesters came early. | ''",
        "Meanwhile nobody came. | ''",
        "Yesterday Halloway left. | Halloway=halloway",
        "Halloway left. / Then they saw Halloway again. | Halloway=halloway; Halloway=halloway",
        "Halloway left. | ''",
        "Halloway was its labour minister. | Halloway=halloway",
        "Halloway said it was late. / Halloway told them to go. | Halloway=halloway; Halloway=halloway",
        "Halloway said it was late. | ''",
        "Traffic was its worst. | ''",
        "Residents said it was late. / Residents told them to go. | ''",
        "Parliament said it was late. / Parliament told them to go. | ''",
        "Anna left. | Anna=anna",
        "Boris Halloway left. | Boris Halloway=boris halloway",
        "Facing Halloway was hard. | Halloway=halloway",
        "When Halloway left, rain fell. | Halloway=halloway",
        "Bridge repairs began. / The bridge is old. | ''",
        "France objected. | France=france",
        "Nice weather came. | ''",
        "Halloway's allies left. | Halloway's=halloway",
        "He said: \"Nobody knows.\" | ''",
        "ESKOM said so. | ESKOM=eskom",
        // Weekdays, months, numbers
        "It rained on Monday and in June. | ''",
        "They met Theresa May in May. | Theresa May=theresa may",
        "Some Two Hundred came. | ''",
        "On Tuesday Mr May spoke. | May=may",
        // Quoted titles
        "She reread “Winter Gardens” at home. | ''",
        "She reread \"The Glass Harbour\" at home. | ''",
        "I think I'm right. | ''",
        // Nationalities
        "The French farmers met Ukrainians. | French=france; Ukrainians=ukraine",
        "A French-led force came. | French=france",
        "The Franco-German talks failed. | Franco=france; German=germany",
        "The South Korean ship sank. | South Korean=south korea",
        "He polished his Polish. / He had Polish friends. | Polish=poland; Polish=poland",
        // Gazetteer
        "The U.S. and the US and America agreed. | U.S=united states; US=united states; America=united states",
        "They told us everything. | ''",
        "He left Kiev for Odessa. | Kiev=kyiv; Odessa=odesa",
        "From Peking to Bombay by sea. | Peking=beijing; Bombay=mumbai",
        "The Kremlin and Downing Street spoke. | Kremlin=kremlin; Downing Street=downing street",
        "The North Atlantic Treaty Organization (NATO) met. | North Atlantic Treaty Organization=nato; NATO=nato",
        "So Nato grew, and Opec shrank. | Nato=nato; Opec=organization of the petroleum exporting countries",
        "He works for the UN Security Council now. | UN Security Council=un security council",
        "From Washington, D.C., he wrote. | Washington, D.C=washington",
        "She lives in Jackson, Miss., now. | Jackson=jackson; Miss=mississippi",
        "He flew to Saint-Petersburg and St. Petersburg. | Saint-Petersburg=saint petersburg; St. Petersburg=saint petersburg",
        "The doctors at WHO and those who came. | WHO=world health organization",
        "They left Côte d’Ivoire and Türkiye. | Côte d’Ivoire=ivory coast; Türkiye=turkey",
        "She flew American Airlines. | American Airlines=american airlines",
        "The Russian Defence Ministry spoke. | Russian=russia; Defence Ministry=ministry of defence",
        "It was Michael Jordan. | Michael Jordan=michael jordan",
        "It was Jordan Pickering. | Jordan Pickering=jordan pickering",
        "The Kyiv Herald wrote so. | Kyiv Herald=kyiv herald",
        "The General Assembly and the Foreign Ministry met. | General Assembly=general assembly; Foreign Ministry=foreign ministry",
        "The Prime Minister and the President met. | ''",
        "The Western allies met. | ''",
        "He was the International Institute for Harbour Studies man. | International Institute for Harbour Studies=international institute for harbour studies",
      })
  void findsNames(String text, String expected) {
    assertThat(render(NameTexts.of(text.replace(" / ", "\n"))))
        .isEqualTo(expected.equals("''") ? "" : expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '%',
      value = {
        "They met Emmanuel Brandt. / Later Mr Brandt left. | emmanuel brandt",
        "They met Emmanuel Brandt. / Later Brandt left. | emmanuel brandt",
        "They met Brandt. / Then Emmanuel Brandt left. | emmanuel brandt",
        "They met Ursula von der Heide. / The critics of Heide left. | ursula von der heide",
        "They met Ursula von der Heide. / Ms von der Heide left. | ursula von der heide",
        "They met John Robert Brandt. / Then J. Brandt left. | john robert brandt",
        "They met Vladimir Brandt. / Then Volodymyr Brandt left. | vladimir brandt",
        "They met Kim Tae Soo. / Then Mr Kim left. | kim tae soo",
        "The Northern Rail Authority (NRA) met. / So NRA left. | northern rail authority=; national rifle association",
        "The Centre for Fair Tolls in Leeds (CFT) met. / So CFT left. | centre for fair tolls",
        "The Oldtown Harbour Board met. / So OHB left. | oldtown harbour board",
        "They like Brellin Holdings. / So Brellin left. | brellin holdings",
        "They met Martin Sands Jr. yesterday. / So Sands left. | martin sands jr",
      })
  void givesMentionsOfOneThingOneKey(String text, String key) {
    List<NameMention> mentions = NameTexts.of(text.replace(" / ", "\n")).read();
    String last = mentions.get(mentions.size() - 1).key();
    assertThat(key.split("=; ")).contains(last);
  }

  @Test
  void namesakesAreToldApartByWhoWasNamedLast() {
    NameTexts text =
        NameTexts.of(
            "They met Ann Brandt.\nSo Brandt sang.\nThen Otto Brandt came.\nNow Brandt sat.");
    assertThat(text.read())
        .extracting(NameMention::key)
        .containsExactly("ann brandt", "ann brandt", "otto brandt", "otto brandt");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '%',
      value = {
        "Then Prime Minister Ann Lee spoke. | Ann Lee | Prime Minister",
        "Then French President Emmanuel Brandt spoke. | Emmanuel Brandt | French President",
        "Then Defence Secretary Ann Lee spoke. | Ann Lee | Defence Secretary",
        "Then Dr. Brandt spoke. | Brandt | Dr",
        "Then Mr Brandt spoke. | Brandt | Mr",
        "Then Gen. Otto Brandt spoke. | Otto Brandt | Gen",
        "So the chief executive Otto Brandt spoke. | Otto Brandt | chief executive",
        "So the former foreign minister Otto Brandt spoke. | Otto Brandt | former foreign minister",
        "Then Foreign Minister Otto Brandt spoke. | Otto Brandt | Foreign Minister",
        "Then Russia's foreign minister Otto Brandt spoke. | Otto Brandt | Russia's foreign minister",
        "The French president, Otto Brandt, spoke. | Otto Brandt | French president",
        "French President Otto Brandt spoke. | Otto Brandt | French President",
        "President Brandt spoke. | Brandt | President",
        "Polish Prime Minister Otto Brandt spoke. | Otto Brandt | Polish Prime Minister",
        "So the Chief of the Swiss Armed Forces Otto Brandt spoke. | Otto Brandt | Chief of the Swiss Armed Forces",
        "Then Kremlin spokesman Otto Brandt spoke. | Otto Brandt | Kremlin spokesman",
        "Then Mayor of London Otto Brandt spoke. | Otto Brandt | Mayor of London",
        "Then UK Prime Minister Ann Lee spoke. | Ann Lee | UK Prime Minister",
        "The company's chief Otto Brandt spoke. | Otto Brandt | chief",
        "Then Otto Brandt spoke. | Otto Brandt | ''",
      })
  void recordsTheOfficeInFront(String text, String name, String office) {
    NameTexts read = NameTexts.of(text);
    NameMention mention = named(read, name);
    assertThat(mention.kind()).isEqualTo(Kind.PERSON);
    assertThat(mention.hasOffice()).isEqualTo(!office.equals("''"));
    String found =
        mention.hasOffice()
            ? read.tokens().span(mention.office(), mention.firstToken()).in(read.tokens().text())
            : "''";
    assertThat(found).isEqualTo(office);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '%',
      value = {
        "Then Otto Brandt, the president of France, spoke. | Otto Brandt | president of France",
        "Then Otto Brandt, president of the Oldtown Bank, spoke. | Otto Brandt | president of the Oldtown Bank",
        "Then Otto Brandt, its chief executive, spoke. | Otto Brandt | chief executive",
        "Then Otto Brandt, the French foreign minister, spoke. | Otto Brandt | French foreign minister",
        "Then Otto Brandt, Prime Minister Ann Lee and others spoke. | Otto Brandt | ''",
        "Then Otto Brandt, who sang, spoke. | Otto Brandt | ''",
      })
  void recordsTheOfficeBehind(String text, String name, String office) {
    NameTexts read = NameTexts.of(text);
    NameMention mention = named(read, name);
    String found =
        mention.hasLaterOffice()
            ? read.tokens()
                .span(mention.laterOffice(), mention.laterOfficeEnd())
                .in(read.tokens().text())
            : "''";
    assertThat(found).isEqualTo(office);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '%',
      value = {
        "#Brandt Urges Calm After Bridge Collapse In Oldtown / The mayor, Otto Brandt, went to Oldtown. | Brandt Oldtown Otto Brandt Oldtown",
        "#Ukraine Grain Talks Resume In Geneva This Week / Ministers met there. | Ukraine Geneva",
        "#FRANCE AND BRANDT AGREE ON US TARIFFS / So Otto Brandt and the US agreed. | FRANCE BRANDT US Otto Brandt US",
        "#THEY TOLD US NOTHING AT ALL / So Otto Brandt left. | Otto Brandt",
        "#Harbour Strike Ends After Ten Days Of Talks / The harbour strike ended. | ''",
        "#President Brandt Resigns After Long Harbour Strike / They left. | Brandt",
      })
  void headlinesFollowTheBody(String text, String names) {
    NameTexts read = NameTexts.of(text.replace(" / ", "\n"));
    String found =
        read.read().stream()
            .map(mention -> surface(read, mention))
            .collect(Collectors.joining(" "));
    assertThat(found).isEqualTo(names.equals("''") ? "" : names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '%',
      value = {
        "french president otto brandt met us in kiev . | french=france; kiev=kyiv",
        "the u.s. and nato left the united kingdom . | u.s.=united states; nato=nato; united kingdom=united kingdom",
        "who said it was nice and polish ? | ''",
        "ukrainians in the white house , said putin 's aide | ukrainians=ukraine; white house=white house",
      })
  void lowerCasedTextHasTheGazetteersNames(String text, String expected) {
    assertThat(render(NameTexts.atSpaces(text))).isEqualTo(expected.equals("''") ? "" : expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '%',
      value = {
        "Then Otto Brandt 's friend , Ann Lee , left . | Otto Brandt=otto brandt; Ann Lee=ann lee",
        "So Mr. Brandt met Jean-Noël Barrot in the U.S. . | Brandt=brandt; Jean-Noël Barrot=jean-noel barrot; U.S.=united states",
        "So Smith & Barrow left Bosnia-Herzegovina . | Smith & Barrow=smith barrow; Bosnia-Herzegovina=bosnia and herzegovina",
      })
  void readsGivenTokens(String text, String expected) {
    assertThat(render(NameTexts.atSpaces(text))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "So Mr Brandt left., PERSON",
    "So Ann Brandt left., PERSON",
    "They left Bremen., PLACE",
    "They live near Tolvik., PLACE",
    "They saw the Tolvik River., PLACE",
    "They sued Brellin Holdings., ORGANIZATION",
    "They sued the University of Tolvik., ORGANIZATION",
    "They sued the OHB., ORGANIZATION",
    "They left NATO., ORGANIZATION",
    "They like Quendor., OTHER",
  })
  void guessesKinds(String text, Kind kind) {
    assertThat(NameTexts.of(text).read()).extracting(NameMention::kind).containsExactly(kind);
  }

  @Test
  void nothingHasNoNames() {
    assertThat(NameTexts.of("").read()).isEmpty();
  }

  private static NameMention named(NameTexts text, String surface) {
    return text.read().stream()
        .filter(mention -> surface(text, mention).equals(surface))
        .findFirst()
        .orElseThrow();
  }

  private static String surface(NameTexts text, NameMention mention) {
    Tokens tokens = text.tokens();
    return tokens.span(mention.firstToken(), mention.endToken()).in(tokens.text());
  }

  private static String render(NameTexts text) {
    return text.read().stream()
        .map(mention -> surface(text, mention) + "=" + mention.key())
        .collect(Collectors.joining("; "));
  }
}
