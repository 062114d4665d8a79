// SPDX-License-Identifier: Apache-2.0
package dev.synoptic;

/**
 * Tells a call whether its caller wants it to end. A flag does: {@code
 * engine.heeding(stopped::get)} with an {@code AtomicBoolean stopped} that another thread sets.
 */
@FunctionalInterface
public interface Cancellation {

  /**
   * Is asked again and again on the thread that works, about every millisecond; must be quick and
   * must not call the engine.
   *
   * @return whether to end the call with a {@link java.util.concurrent.CancellationException}
   */
  boolean isAsked();
}
