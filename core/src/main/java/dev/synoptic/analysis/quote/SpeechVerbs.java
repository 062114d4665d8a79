// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.analysis.quote;

import java.util.HashMap;
import java.util.Map;

/** The English verbs that report what somebody said, in their finite and their -ing forms. */
final class SpeechVerbs {

  /** Past or third person: can govern a quotation by itself. */
  static final int FINITE = 1;

  /** The -ing form: its subject is that of the clause. */
  static final int PARTICIPLE = 1 << 1;

  /** A form that is as often a noun ("claims", "calls"): only right after its subject. */
  static final int NOUN_LIKE = 1 << 2;

  /** A verb that reports a whole statement ("said that …") rather than judges something. */
  static final int SAYING = 1 << 3;

  /** The bare form: "to call it". */
  static final int BASE = 1 << 4;

  private static final Map<String, Integer> FORMS = new HashMap<>();

  static {
    regular(
        "accuse acknowledge add admonish characterise characterize commend counsel criticise"
            + " criticize mock posit ridicule affirm agree allege announce apologize apologise argue"
            + " ask assert assure blast boast caution chide clarify complain concede conclude"
            + " cheer condemn confess confide confirm contend continue cry declare decry denounce deny"
            + " deplore describe disclose dismiss echo elaborate emphasize emphasise exclaim"
            + " explain fume gloat grumble hail hint inform insist interject jest joke lament"
            + " maintain mumble murmur muse mutter observe opine plead praise predict proclaim"
            + " protest quip reassure recall reckon recount reiterate remark remind repeat respond"
            + " retort reveal roar scoff scold scream shout shriek sneer speculate"
            + " suggest summarize summarise taunt testify thank threaten thunder underline"
            + " underscore vent wail warn welcome whisper wonder yell",
        0);
    regular(
        "answer appeal brand call charge claim comment counter demand dub echo label note offer"
            + " phrase pledge post promise reason remark reply report sigh slam snap state stress"
            + " tweet urge voice vow",
        NOUN_LIKE);
    forms("said told wrote swore spoke admitted quipped snapped shot dubbed slammed", FINITE);
    forms("says tells writes swears admits reads referred termed", FINITE);
    forms("read", FINITE | NOUN_LIKE);
    forms("say tell ask argue insist warn write", FINITE | NOUN_LIKE);
    forms(
        "saying telling writing swearing admitting quipping snapping dubbing slamming", PARTICIPLE);
    forms(
        "said says say told tells wrote writes added adds argued argues insisted insists stated"
            + " states explained explains replied replies responded responds answered asked asks"
            + " announced announces claimed claims noted notes warned warns stressed stresses"
            + " acknowledged admitted admits maintained maintains suggested suggests declared"
            + " declares confirmed confirms recalled recalls contended reported reads read",
        SAYING);
  }

  private SpeechVerbs() {}

  /** Returns the flags of a folded word; 0 if it is no such verb. */
  static int flags(String normal) {
    return FORMS.getOrDefault(normal, 0);
  }

  private static void forms(String words, int flags) {
    for (String word : words.split(" ")) {
      FORMS.merge(word, flags, (old, more) -> old | more);
    }
  }

  private static void regular(String bases, int presentFlags) {
    for (String base : bases.split(" ")) {
      FORMS.merge(base, BASE, (old, more) -> old | more);
      boolean silent = base.endsWith("e");
      boolean yToI = base.endsWith("y") && !base.endsWith("ey");
      String stem = silent || yToI ? base.substring(0, base.length() - 1) : base;
      FORMS.put(stem + (yToI ? "ied" : "ed"), FINITE);
      FORMS.put((yToI ? stem + "ies" : base + ending(base)), FINITE | presentFlags);
      FORMS.put((silent ? stem : base) + "ing", PARTICIPLE);
    }
  }

  private static String ending(String base) {
    boolean hissing = base.endsWith("s") || base.endsWith("sh") || base.endsWith("ch");
    return hissing ? "es" : "s";
  }
}
