// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.align;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Groups boxes that lie close together on both sides: a group is cut wherever its boxes leave a gap
 * on one side, until no group has one (Sanchez-Perez et al., PAN 2014). Cutting a part of a group
 * never joins what cutting the group parts, so the outcome does not depend on the side begun with.
 */
final class SeedClustering {

  private SeedClustering() {}

  /** A group still to be cut on one side; {@code settled} if the other side left it whole. */
  private record Task(List<Box> boxes, boolean left, boolean settled) {}

  /**
   * Returns the smallest box around each group, in order.
   *
   * @param boxes the boxes
   * @param gap most tokens that a group may leave out between its boxes on a side
   */
  static List<Box> hulls(List<Box> boxes, int gap) {
    List<Box> hulls = new ArrayList<>();
    Deque<Task> open = new ArrayDeque<>();
    open.push(new Task(boxes, true, false));
    while (!open.isEmpty()) {
      Task task = open.pop();
      List<List<Box>> parts = cut(task.boxes(), task.left(), gap);
      boolean whole = parts.size() == 1;
      for (List<Box> part : parts) {
        if (part.size() == 1 || (whole && task.settled())) {
          hulls.add(part.stream().reduce(Box::union).orElseThrow());
        } else {
          open.push(new Task(part, !task.left(), whole));
        }
      }
    }
    hulls.sort(Box.ORDER);
    return hulls;
  }

  private static List<List<Box>> cut(List<Box> boxes, boolean left, int gap) {
    ToIntFunction<Box> first = left ? Box::leftFirst : Box::rightFirst;
    ToIntFunction<Box> end = left ? Box::leftEnd : Box::rightEnd;
    List<Box> sorted = new ArrayList<>(boxes);
    sorted.sort(Comparator.comparingInt(first));
    List<List<Box>> parts = new ArrayList<>();
    List<Box> part = new ArrayList<>();
    int reached = 0;
    for (Box box : sorted) {
      if (!part.isEmpty() && first.applyAsInt(box) - reached > gap) {
        parts.add(part);
        part = new ArrayList<>();
      }
      part.add(box);
      reached = Math.max(reached, end.applyAsInt(box));
    }
    if (!part.isEmpty()) {
      parts.add(part);
    }
    return parts;
  }
}
