// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.report;

/** Texts that try to break out of the document that holds them. */
final class HostileTexts {

  private HostileTexts() {}

  static String[] all() {
    return new String[] {
      "</script><script>alert(1)</script> said the minister of the harbour today.",
      "<!-- <script> --> ]]> \" onload=\"alert(1)\" ' \\ said the minister of the harbour today.",
      "&lt;img src=x onerror=alert(1)&gt; {{data}} {{style}} https://evil.example/a.js",
      "control \u0000\u0001\u001f\u007f, separators \u2028\u2029, byte order \uFEFF and bell \u0007.",
      "half pairs \uD83D and \uDE00 and \uD83D",
      "emoji \uD83D\uDE00 family \uD83D\uDC68\u200D\uD83D\uDC69 and combining e\u0301.",
      "אמר השר כי הסכר נסגר בלילה. \u202E reversed \u202C end.",
      "line one\r\nline two\rline three\n\n\nend",
    };
  }
}
