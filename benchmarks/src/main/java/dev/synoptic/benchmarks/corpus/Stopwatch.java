// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.benchmarks.corpus;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Locale;

/** Time on the wall and processor time of the whole process, which other programs disturb less. */
final class Stopwatch {

  private final OperatingSystemMXBean system =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
  private final long wall = System.nanoTime();
  private final long processor = system.getProcessCpuTime();

  /** Tells how fast so many articles were done with since this was made. */
  String rate(int articles) {
    double seconds = (System.nanoTime() - wall) / 1e9;
    double busy = (system.getProcessCpuTime() - processor) / 1e9;
    return String.format(
        Locale.ROOT,
        "%.1f s, %.0f/s; %.2f ms of processor time each",
        seconds,
        articles / seconds,
        busy * 1e3 / articles);
  }
}
