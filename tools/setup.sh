#!/usr/bin/env bash
# Installs everything that Turnbell needs from Debian 12's packages. Safe to run again: what is there stays.
# usage: tools/setup.sh [--check] [--extras]
#   --check   installs nothing; exit code 1 if something is missing
#   --extras  also what only optional tests use
set -euo pipefail

build=(g++ cmake ninja-build ccache pkg-config git python3)
qt=(qt6-base-dev qt6-declarative-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-svg-dev libqt6svg6
    qml6-module-qtquick qml6-module-qtqml qml6-module-qtqml-models qml6-module-qtqml-workerscript
    qml6-module-qtquick-window qml6-module-qtquick-controls qml6-module-qtquick-templates
    qml6-module-qtquick-layouts qml6-module-qtquick-shapes qml6-module-qttest)
libraries=(libserialport-dev libsqlite3-dev libsqlitecpp-dev libspdlog-dev libexpected-dev nlohmann-json3-dev
    libtomlplusplus-dev libcli11-dev libphonenumber-dev libprotobuf-dev libicu-dev libqrencode-dev libsodium-dev)
fonts=(fonts-noto-core fonts-noto-cjk fonts-noto-color-emoji)
tests=(libgtest-dev libgmock-dev librapidcheck-dev libbenchmark-dev clang clang-format clang-tidy libclang-rt-14-dev
    tshark gammu gammu-smsd sqlite3 xvfb xauth xdotool imagemagick)
extras=(smstools)

check=no
packages=("${build[@]}" "${qt[@]}" "${libraries[@]}" "${fonts[@]}" "${tests[@]}")
for option in "$@"; do
    case "$option" in
    --check) check=yes ;;
    --extras) packages+=("${extras[@]}") ;;
    *) sed -n '2,5s/^# //p' "$0" >&2; exit 2 ;;
    esac
done

missing=()
for package in "${packages[@]}"; do
    state=$(dpkg-query --show --showformat='${db:Status-Status}' "$package" 2>/dev/null || true)
    [ "$state" = installed ] || missing+=("$package")
done
[ ${#missing[@]} -gt 0 ] || exit 0
if [ "$check" = yes ]; then
    echo "missing packages: ${missing[*]}" >&2
    exit 1
fi

root=()
if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || { echo "setup.sh: run it as root, or install sudo first" >&2; exit 1; }
    root=(sudo)
fi
echo "installing ${#missing[@]} packages: ${missing[*]}"
"${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get update -q
"${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "${missing[@]}"
