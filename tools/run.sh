#!/usr/bin/env bash
# Starts the whole appliance on this machine: service and windows; sets up and builds first if needed. Ctrl-C stops all.
# usage: tools/run.sh [--demo]
#   --demo  plays a scripted day of customers in about a minute, prints every text and the survey's result
# Without a modem the bundled simulator stands in; without a display the windows render off screen.
set -euo pipefail
cd "$(dirname "$0")/.."

script=tools/demo/appliance_run.py
for option in "$@"; do
    case "$option" in
    --demo) script=tools/demo/demo.py ;;
    *) sed -n '2,5s/^# //p' "$0" >&2; exit 2 ;;
    esac
done

tools/setup.sh --check 2>/dev/null || tools/setup.sh
if command -v ccache >/dev/null; then export CMAKE_CXX_COMPILER_LAUNCHER=ccache; fi
cmake --preset dev >/dev/null
cmake --build --preset dev --target turnbelld turnbellctl turnbell-modemsim turnbell-ui serial_shim

if [ "$script" = tools/demo/demo.py ]; then
    exec python3 "$script" build build/demo
fi
exec python3 "$script" build "${TURNBELL_RUN:-build/run}"
