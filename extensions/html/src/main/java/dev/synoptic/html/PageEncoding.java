// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.html;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jsoup.nodes.Document;

/** Finds the encoding of pages that don't name theirs. */
final class PageEncoding {

  /** What the HTML standard has browsers take in most of the world. */
  private static final Charset BROWSERS = Charset.forName("windows-1252");

  private static final int CHUNK = 1 << 13;

  private PageEncoding() {}

  /** Tells whether a page, read as UTF-8, says somewhere that it is UTF-8. */
  static boolean isNamed(Document page, byte[] bytes) {
    return !page.charset().equals(StandardCharsets.UTF_8)
        || startsWith(bytes, 0xEF, 0xBB, 0xBF)
        || startsWith(bytes, '<', '?', 'x', 'm', 'l')
        || page.selectFirst("meta[charset]") != null
        || page.selectFirst("meta[http-equiv=content-type][content*=charset]") != null;
  }

  /** Returns UTF-8 for bytes that are UTF-8, and what browsers take for others. */
  static Charset guess(byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(CHUNK);
    CoderResult result = CoderResult.OVERFLOW;
    while (result.isOverflow()) {
      out.clear();
      result = decoder.decode(in, out, true);
    }
    return result.isError() ? BROWSERS : StandardCharsets.UTF_8;
  }

  private static boolean startsWith(byte[] bytes, int... start) {
    if (bytes.length < start.length) {
      return false;
    }
    for (int i = 0; i < start.length; i++) {
      if ((bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }
}
