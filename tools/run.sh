#!/usr/bin/env bash
# Starts the whole appliance on this machine: service and windows; sets up and builds first if needed. Ctrl-C stops all.
# usage: tools/run.sh [--demo | --modem simulator|URL]
#   --demo   plays a scripted day of customers in about a minute, prints every text and the survey's result
#   --modem  what turnbelld is to use; else a USB modem that is attached
# Without a modem the bundled simulator stands in; without a display the windows render off screen.
set -euo pipefail
cd "$(dirname "$0")/.."

demo=no
modem=()
while [ $# -gt 0 ]; do
    case "$1 ${2:-}" in
    "--demo ") demo=yes; shift ;;
    "--modem "?*) modem=("$1" "$2"); shift 2 ;;
    *) sed -n '2,6s/^# //p' "$0" >&2; exit 2 ;;
    esac
done

tools/setup.sh --check 2>/dev/null || tools/setup.sh
if command -v ccache >/dev/null; then export CMAKE_CXX_COMPILER_LAUNCHER=ccache; fi
cmake --preset dev >/dev/null
cmake --build --preset dev --target turnbelld turnbellctl turnbell-modemsim turnbell-ui serial_shim
if command -v avr-g++ >/dev/null; then cmake --build --preset dev --target turnbell-padsim; fi  # the pad is its firmware

if [ "$demo" = yes ]; then
    exec python3 tools/demo/demo.py build build/demo
fi
exec python3 tools/demo/appliance_run.py build "${TURNBELL_RUN:-build/run}" "${modem[@]}"
