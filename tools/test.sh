#!/usr/bin/env bash
# Builds everything and runs every test; sets the machine up first if something is missing.
# usage: tools/test.sh [--long]
#   --long  also the full figures: 60 kills, slow networks in real time, clang-tidy, fuzzing, benchmarks
set -euo pipefail
cd "$(dirname "$0")/.."

long=no
for option in "$@"; do
    case "$option" in
    --long) long=yes ;;
    *) sed -n '2,4s/^# //p' "$0" >&2; exit 2 ;;
    esac
done

step() { printf '\n== %s (%s)\n' "$1" "$(date +%H:%M:%S)"; }
if command -v ccache >/dev/null; then export CMAKE_CXX_COMPILER_LAUNCHER=ccache; fi

tools/setup.sh --check 2>/dev/null || { step "packages"; tools/setup.sh; }

step "format"
git ls-files '*.h' '*.cpp' | xargs clang-format --dry-run --Werror

step "build"
cmake --preset dev >/dev/null
cmake --build --preset dev

step "tests"
ctest --preset dev --parallel "$(nproc)"

step "windows' sources"
cmake --build --preset dev --target all_qmllint

step "build and tests with the address and undefined-behaviour sanitizers"
cmake --preset asan >/dev/null
cmake --build --preset asan
ctest --preset asan --parallel "$(nproc)"

if [ "$long" = yes ]; then
    tools/long.sh
fi
step "all passed"
