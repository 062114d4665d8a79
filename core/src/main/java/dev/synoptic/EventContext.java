// SPDX-License-Identifier: Apache-2.0
package dev.synoptic;

/**
 * What is known about an event from a set of texts: how often each word stands in them. Made by
 * {@link Synoptic#context}; immutable and safe for use by many threads.
 */
public final class EventContext {

  EventContext() {}
}
