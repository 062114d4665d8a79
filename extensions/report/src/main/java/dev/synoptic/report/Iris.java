// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.report;

import dev.synoptic.model.Account;
import dev.synoptic.model.Link;
import dev.synoptic.model.Passage;
import dev.synoptic.model.Synopsis;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.UUID;

/** Names that no two different things have. */
final class Iris {

  private static final String HEX = "0123456789ABCDEF";

  private Iris() {}

  /** Returns a text with all but letters, digits and -._~ of ASCII as percent escapes of UTF-8. */
  static String encoded(String text) {
    StringBuilder encoded = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      if (isUnreserved(c)) {
        encoded.append(c);
      } else {
        encoded.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 0xF));
      }
    }
    return encoded.toString();
  }

  private static boolean isUnreserved(char c) {
    boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    return letter || (c >= '0' && c <= '9') || "-._~".indexOf(c) >= 0;
  }

  /** Returns a name made of the articles and the links of a synopsis; RFC 9562, version 8. */
  static String of(Synopsis synopsis) {
    MessageDigest digest = digest();
    add(digest, synopsis.profile().name());
    for (Account account : synopsis.accounts()) {
      add(digest, account.article().id());
      add(digest, account.article().text());
    }
    for (List<Link> links : List.of(synopsis.links(), synopsis.repetitions())) {
      add(digest, links.size());
      for (Link link : links) {
        add(digest, link.left());
        add(digest, link.right());
        digest.update(ByteBuffer.allocate(Double.BYTES).putDouble(link.score()).array());
      }
    }
    ByteBuffer bytes = ByteBuffer.wrap(digest.digest());
    long high = (bytes.getLong() & ~0xF000L) | 0x8000L;
    long low = (bytes.getLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
    return "urn:uuid:" + new UUID(high, low);
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }

  private static void add(MessageDigest digest, Passage passage) {
    add(digest, passage.article());
    add(digest, passage.span().start());
    add(digest, passage.span().end());
  }

  private static void add(MessageDigest digest, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_16BE);
    add(digest, bytes.length);
    digest.update(bytes);
  }

  private static void add(MessageDigest digest, int number) {
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(number).array());
  }
}
