#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Fuzzes the targets one after the other: fuzz.sh RUNS [TARGET...]
# A find is written to reliability-tests/target/fuzz; keep it in src/test/resources/finds.
set -eu
cd "$(dirname "$0")"
runs=$1
shift
[ $# -gt 0 ] || set -- SEGMENTER READERS ALIGNER SYNOPSIS PAGE_READER LINES INDEX
[ -f target/fuzz/classpath ] || ../mvnw -q -B -f .. -pl reliability-tests -am -DskipTests \
  package dependency:build-classpath -Dmdep.outputFile=target/fuzz/classpath -Dmdep.includeScope=test
for target in "$@"; do
  echo "== $target"
  mkdir -p "target/fuzz/$target"
  nice java -Xmx1g -Dsynoptic.target="$target" \
    -cp "target/test-classes:$(cat target/fuzz/classpath)" com.code_intelligence.jazzer.Jazzer \
    --target_class=dev.synoptic.reliability.fuzz.Fuzzer --instrumentation_includes='dev.synoptic.**' \
    --custom_hook_includes='dev.synoptic.**' --reproducer_path=target/fuzz -artifact_prefix=target/fuzz/ -timeout=60 -rss_limit_mb=3000 -max_len=400 \
    -runs="$runs" "target/fuzz/$target" src/test/resources/finds 2>&1 |
    grep -E '^(Done|SUMMARY|== Java Exception)|artifact_prefix|dev[.]synoptic.*Exception' |
    grep -v Instrumented || true
done
