// SPDX-License-Identifier: Apache-2.0
package dev.synoptic;

/** Lays articles side by side. */
public final class Synoptic {
  private Synoptic() {}
}
