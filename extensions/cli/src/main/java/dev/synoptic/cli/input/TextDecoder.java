// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.cli.input;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Decodes bytes strictly: a byte that does not belong is an error, never a replacement mark. */
final class TextDecoder {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private TextDecoder() {}

  /**
   * Decodes a text.
   *
   * @param bytes the whole text
   * @param charset its encoding
   * @param offset where the bytes stand in their file; added to the offsets in messages
   * @return the characters, without a byte order mark at their head
   * @throws InputException if the bytes are no text in that encoding
   */
  static String decode(byte[] bytes, Charset charset, long offset) throws InputException {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out =
        CharBuffer.allocate((int) Math.ceil(bytes.length * (double) decoder.maxCharsPerByte()) + 1);
    CoderResult result = decoder.decode(in, out, true);
    if (!result.isError()) {
      result = decoder.flush(out);
    }
    if (result.isError()) {
      throw new InputException(explain(bytes, in.position(), charset, offset));
    }
    out.flip();
    return withoutMark(out);
  }

  private static String withoutMark(CharBuffer characters) {
    if (characters.hasRemaining() && characters.get(0) == BYTE_ORDER_MARK) {
      characters.get();
    }
    return characters.toString();
  }

  private static String explain(byte[] bytes, int position, Charset charset, long offset) {
    String found =
        "is not "
            + charset.name()
            + ": the byte at offset "
            + (offset + position)
            + " is "
            + hexadecimal(bytes, position);
    return found + advice(bytes, charset);
  }

  private static String hexadecimal(byte[] bytes, int position) {
    return position < bytes.length
        ? String.format(Locale.ROOT, "0x%02X", bytes[position])
        : "missing";
  }

  private static String advice(byte[] bytes, Charset charset) {
    if (startsLikeUtf16(bytes)) {
      return "; it starts like UTF-16: try --charset UTF-16";
    }
    if (holdsZero(bytes)) {
      return "; it looks like a binary file";
    }
    return charset.equals(StandardCharsets.UTF_8)
        ? "; for a text in another encoding name it, as in --charset windows-1252"
        : "";
  }

  private static boolean startsLikeUtf16(byte[] bytes) {
    return bytes.length >= 2
        && ((bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)
            || (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE));
  }

  private static boolean holdsZero(byte[] bytes) {
    for (byte value : bytes) {
      if (value == 0) {
        return true;
      }
    }
    return false;
  }
}
