// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.model;

/** What a sentence is for in its article. */
public enum Role {
  /** A title line or a heading inside the text. */
  HEADLINE,
  /** Running text. */
  BODY,
  /** Bylines, credits, "read also" and follow-us lines, image tags: no statement of the article. */
  BOILERPLATE
}
