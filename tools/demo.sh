#!/usr/bin/env bash
# From a bare Debian 12 to the reading of a bundled interview: installs what is missing, builds, shows.
#   tools/demo.sh [FILE]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
.ci/setup build
cmake --workflow --preset release
onrecord=build/release/onrecord
file=${1:-examples/data/dash.txt}
for command in turns claims quotes; do
  printf '\n$ onrecord %s %s\n' "$command" "$file"
  "$onrecord" "$command" "$file"
done
