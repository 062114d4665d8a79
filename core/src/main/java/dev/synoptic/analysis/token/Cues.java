// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.analysis.token;

import java.util.HashMap;
import java.util.Map;

/**
 * Small words that decide what a sentence claims: negation, modality, and verbs of reporting.
 * English; other words have no flags.
 */
public final class Cues {

  /** The word negates: "not", "never", "denied", the "failed" of "failed to". */
  public static final byte NEGATION = 1;

  /** The word makes a claim less than certain, or a wish or a duty: "may", "reportedly". */
  public static final byte MODALITY = 1 << 1;

  /** The word says that somebody says something: "said", "according". */
  public static final byte REPORTING = 1 << 2;

  /** The word puts the claim in the future: "will", "shall". */
  public static final byte FUTURE = 1 << 3;

  private static final Map<String, Byte> FLAGS = new HashMap<>();

  static {
    add(
        NEGATION,
        "not n't no never without nor neither none nobody nothing nowhere cannot"
            + " hardly barely scarcely lack lacks lacked lacking deny denies denied"
            + " denying denial refuse refuses refused refusing refusal reject rejects"
            + " rejected rejecting rejection unable unlikely impossible unwilling"
            + " dismissed dismisses rebuffed vetoed isnt wasnt arent werent dont doesnt"
            + " didnt wont cant couldnt wouldnt shouldnt hasnt havent hadnt");
    add(
        MODALITY,
        "may might could would should can must ought likely unlikely possible"
            + " possibly probably probable perhaps maybe reportedly allegedly alleged"
            + " apparently apparent seemingly supposedly purportedly purported presumably"
            + " potential potentially suspected suspect suspects believed believe believes"
            + " thought plan plans planned planning expected expect expects expecting"
            + " intends intend intended aims aim aimed hopes hope hoped hoping seeks wants"
            + " considers considering considered mulls mulling appears appear appeared"
            + " seems seem seemed suggest suggests suggested rumoured rumored unconfirmed"
            + " unclear uncertain conceivably estimated cannot proposed proposes propose"
            + " threatens threatened threaten vows vowed pledges pledged scheduled"
            + " forecast projected predicted predicts cant couldnt wouldnt shouldnt"
            + " impossible if whether");
    add(
        REPORTING,
        "say says said saying tell tells told telling report reports reported reporting"
            + " write writes wrote written writing add adds added adding according"
            + " announce announces announced announcing state states stated stating claim"
            + " claims claimed claiming declare declares declared declaring confirm"
            + " confirms confirmed confirming insist insists insisted warn warns warned"
            + " warning argue argues argued note notes noted noting explain explains"
            + " explained explaining acknowledge acknowledges acknowledged admit admits"
            + " admitted stress stresses stressed emphasized emphasised reiterated"
            + " repeated replied replies responded commented comments remarked observed"
            + " recalled testified tweeted posted quoted quoting cited citing asked asks"
            + " alleges alleged accused accuses denied denies vowed pledged promised"
            + " promises urged urges called revealed reveals disclosed discloses concluded"
            + " predicted suggested described describes argued asserted asserts maintains"
            + " maintained concedes conceded mentioned informed informs published");
    add(FUTURE, "will shall 'll wont gonna tomorrow upcoming forthcoming");
  }

  private Cues() {}

  private static void add(byte flag, String words) {
    int start = 0;
    for (int i = 0; i <= words.length(); i++) {
      if (i == words.length() || words.charAt(i) == ' ') {
        FLAGS.merge(words.substring(start, i), flag, (a, b) -> (byte) (a | b));
        start = i + 1;
      }
    }
  }

  /**
   * Returns the flags of a word by itself.
   *
   * @param normal a folded word; a contraction ("didn't", "she'll") has the flags of both its parts
   * @return the flags; 0 for a word that is no cue
   */
  public static byte flags(String normal) {
    Byte flags = FLAGS.get(normal);
    if (flags != null) {
      return flags;
    }
    int length = normal.length();
    if (normal.endsWith("n't")) {
      return (byte) (flags(verb(normal)) | NEGATION);
    }
    return normal.endsWith("'ll") && length > 3 ? FUTURE : 0;
  }

  /** "can't", "won't" and "shan't" lose more than the o of "not". */
  private static String verb(String contraction) {
    return switch (contraction) {
      case "can't" -> "can";
      case "won't" -> "will";
      case "shan't" -> "shall";
      default -> contraction.substring(0, contraction.length() - 3);
    };
  }

  /**
   * Returns the flags of a word where it stands: "failed to" and "ruled out" negate, the month of
   * May is no modal verb, "set" and "due" are cues only before "to".
   *
   * @param tokens the tokens
   * @param token index of the token
   * @return the flags; 0 for a word that is no cue
   */
  public static byte flags(Tokens tokens, int token) {
    String normal = tokens.normal(token);
    String next = token + 1 < tokens.size() ? tokens.normal(token + 1) : "";
    switch (normal) {
      case "may", "will" -> {
        boolean name =
            tokens.is(token, Tokens.CAPITALIZED)
                && !tokens.is(token, Tokens.FIRST)
                && !tokens.is(token, Tokens.ALL_CAPS);
        return name ? 0 : flags(normal);
      }
      case "set", "due", "about", "need", "needs" -> {
        return next.equals("to") ? MODALITY : 0;
      }
      case "fail", "fails", "failed", "failing", "failure", "decline", "declines", "declined" -> {
        return next.equals("to") ? NEGATION : 0;
      }
      case "rule", "rules", "ruled", "ruling" -> {
        return next.equals("out") ? NEGATION : 0;
      }
      case "going" -> {
        return next.equals("to") ? FUTURE : 0;
      }
      case "stop", "stops", "short", "far", "instead" -> {
        boolean negates = next.equals("of") || next.equals("from");
        return negates ? NEGATION : 0;
      }
      default -> {
        return flags(normal);
      }
    }
  }
}
