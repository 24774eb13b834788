#!/usr/bin/env bash
# kill -9 around Ctrl-Z: turnbelld beside gammu-smsd, smstools3 and Kannel, on the same simulated modem. Prints for each
# how many submissions too many came of a kill, and how many texts were lost, from the simulator's log. 500 kills take
# about an hour and a half, most of it the peers' sleep.
# usage: tools/compare-crash.sh [--kills N] [--peer-kills N] [--seed S] [PROGRAM...]
set -euo pipefail
cd "$(dirname "$0")/.."
if command -v ccache >/dev/null; then export CMAKE_CXX_COMPILER_LAUNCHER=ccache; fi
cmake --preset dev >/dev/null
cmake --build --preset dev --target turnbelld turnbell-modemsim serial_shim >&2
exec python3 tests/e2e/compare_crash.py build/bin "$@"
