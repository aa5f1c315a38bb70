#!/usr/bin/env bash
# Feeds every reader of foreign bytes for the given seconds each, from the seeds; a crash ends it with its input kept beside.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
seconds="${1:-30}"
cmake -S "$root" -B "$root/build/fuzz" -G Ninja -DCMAKE_CXX_COMPILER=clang++-14 -DCMAKE_BUILD_TYPE=Release -DNENEP_GUI=OFF -DNENEP_FUZZ=ON >/dev/null
targets=$(cd "$root/tests/fuzz" && ls ./*_fuzz.cpp | sed 's#^\./##; s#_fuzz\.cpp$##')
# shellcheck disable=SC2046
ninja -C "$root/build/fuzz" $(printf 'fuzz_%s ' $targets)
for target in $targets; do
  seeds="$root/tests/fuzz/seeds/$target"
  [ "$target" = rules ] && seeds="$root/resources/rules"
  corpus="$root/build/fuzz/corpus-$target"
  mkdir -p "$corpus"
  (cd "$root/build/fuzz" && "bin/fuzz_$target" -max_total_time="$seconds" "$corpus" "$seeds")
done
