#!/usr/bin/env bash
# The full figures, about two hours: what tools/test.sh --long runs after its tests.
# usage: tools/long.sh [STEP...]
#   crash        60 kills around Ctrl-Z, then the evidence
#   compare      500 kills around Ctrl-Z, beside gammu-smsd, smstools3 and Kannel (an hour and a half)
#   network      answers of the network after 1 to 170 seconds, and none at all
#   pads         a million presses over bad links under the sanitizers, ten thousand of the emulated pad, 50 kills
#                of the service around presses
#   sanitizers   every test with the address and undefined-behaviour sanitizers
#   benchmarks   texts and check-ins against their peers, gammu-smsd, smstools3 and Kannel among them; estimates of waits
#                against the simple rules over 200 days of ten branches; the queue with ten years behind it (20 GB here for ten minutes)
#   fuzzing      each parser of outside bytes for 60 s
#   tidy         clang-tidy over everything
set -euo pipefail
cd "$(dirname "$0")/.."
if command -v ccache >/dev/null; then export CMAKE_CXX_COMPILER_LAUNCHER=ccache; fi

built() {  # PRESET TARGET...: configured and built
    local preset=$1
    shift
    cmake --preset "$preset" >/dev/null
    cmake --build --preset "$preset" --target "$@"
}

processes() { built dev turnbelld turnbell-modemsim serial_shim; }

crash() {
    processes
    python3 tests/e2e/crash_test.py build/bin --kills 60 --seed 60
}

compare() { tools/compare-crash.sh --kills 500 --seed 500; }

network() {
    processes
    python3 tests/e2e/slow_network_test.py build/bin
}

pads() {
    built asan pad_link_fuzz
    build-asan/bin/pad_link_fuzz --seeds 20 --presses 50000
    built dev padsim_test
    TURNBELL_PRESSES=10000 build/bin/padsim_test --gtest_filter='PadImageTest.Delivers*'
    built dev turnbelld turnbell-padsim serial_shim
    python3 tests/e2e/pad_test.py build/bin --kills 50
}

sanitizers() {
    built asan all
    ASAN_OPTIONS=detect_leaks=1:verify_asan_link_order=0 ctest --preset asan --parallel "$(nproc)"
}

benchmarks() {
    cmake --preset release -DTURNBELL_TESTS=ON >/dev/null
    cmake --build --preset release --target turnbell-bench
    for benchmark in "sms --peers" modem checkin pad statistics words eta queue; do
        # shellcheck disable=SC2086  # a name and its option
        build-release/bin/turnbell-bench $benchmark
    done
}

fuzzing() {
    local name found
    for corpus in tests/fuzz/corpus/*/; do
        name=$(basename "$corpus")
        built fuzz "fuzz_$name"
        found=$(mktemp -d "/tmp/turnbell-fuzz-$name-XXXXXX")
        build-fuzz/bin/"fuzz_$name" -max_total_time=60 -timeout=5 -print_final_stats=1 -verbosity=0 \
            -artifact_prefix="$found/" "$found" "$corpus"
        rm -r "$found"  # kept if it failed: the input is in there
    done
}

tidy() {
    built dev all
    run-clang-tidy -quiet -p build "$PWD/(db|host|modem|tests|tools|ui)/" >build/clang-tidy.log 2>&1 ||
        { grep -E '(warning|error):' build/clang-tidy.log; return 1; }
}

steps=("$@")
[ ${#steps[@]} -gt 0 ] || steps=(crash compare network pads sanitizers benchmarks fuzzing tidy)
for step in "${steps[@]}"; do
    case "$step" in
    crash | compare | network | pads | sanitizers | benchmarks | fuzzing | tidy) ;;
    *) sed -n '3,13s/^# //p' "$0" >&2; exit 2 ;;
    esac
    printf '\n== %s (%s)\n' "$step" "$(date +%H:%M:%S)"
    "$step"
done
