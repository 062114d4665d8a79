// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.link;

import dev.synoptic.model.Link;
import dev.synoptic.model.Omission;
import java.util.List;
import java.util.Optional;

/**
 * The links of two articles, or inside one.
 *
 * @param links the links, by place on the left, then on the right
 * @param omission what was left out; empty if nothing was
 */
public record Linked(List<Link> links, Optional<Omission> omission) {

  /** Copies the list. */
  public Linked {
    links = List.copyOf(links);
  }
}
