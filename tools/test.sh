#!/usr/bin/env bash
# Builds everything and runs every test; sets the machine up first if something is missing.
# usage: tools/test.sh [--long]
#   --long  also the full figures (tools/long.sh): 60 kills, slow networks, all tests under sanitizers, benchmarks,
#           fuzzing, clang-tidy
set -euo pipefail
cd "$(dirname "$0")/.."

long=no
for option in "$@"; do
    case "$option" in
    --long) long=yes ;;
    *) sed -n '2,5s/^# //p' "$0" >&2; exit 2 ;;
    esac
done

step() { printf '\n== %s (%s)\n' "$1" "$(date +%H:%M:%S)"; }
if command -v ccache >/dev/null; then export CMAKE_CXX_COMPILER_LAUNCHER=ccache; fi

tools/setup.sh --check 2>/dev/null || { step "packages"; tools/setup.sh; }

step "format"
find db firmware host modem tests tools ui '(' -name '*.h' -o -name '*.cpp' ')' -print0 |
    xargs -0 clang-format --dry-run --Werror  # by git it would need a clone that is ours

step "build"
cmake --preset dev -DTURNBELL_REQUIRE_FIRMWARE=ON >/dev/null
cmake --build --preset dev

step "tests"
ctest --preset dev --parallel "$(nproc)"

step "parsers of outside bytes with the address and undefined-behaviour sanitizers"
parsers=(modem_sms_test at_test sim_test wire_test core_test pads_test pad_test pad_protocol_test)
fuzzed=()
for corpus in tests/fuzz/corpus/*/; do fuzzed+=("fuzz_$(basename "$corpus")"); done
cmake --preset asan >/dev/null
cmake --build --preset asan --target "${parsers[@]}" "${fuzzed[@]}"
for program in "${parsers[@]}"; do "build-asan/bin/$program" --gtest_brief=1; done
for program in "${fuzzed[@]}"; do "build-asan/bin/$program" "tests/fuzz/corpus/${program#fuzz_}"; done

if [ "$long" = yes ]; then
    tools/long.sh
fi
step "all passed"
