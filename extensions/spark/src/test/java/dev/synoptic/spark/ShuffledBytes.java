// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.spark;

import java.util.concurrent.atomic.AtomicLong;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerStageCompleted;

/** Listens for the largest amount of data that a stage hands to the next one. */
final class ShuffledBytes extends SparkListener {

  private final AtomicLong most = new AtomicLong();

  @Override
  public void onStageCompleted(SparkListenerStageCompleted stage) {
    long written = stage.stageInfo().taskMetrics().shuffleWriteMetrics().bytesWritten();
    most.accumulateAndGet(written, Math::max);
  }

  /** Returns the most bytes that one stage has written for others to fetch. */
  long most() {
    return most.get();
  }
}
