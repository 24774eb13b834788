#!/usr/bin/env bash
# Installs everything that Turnbell needs from Debian 12's packages. Safe to run again: what is there stays.
# usage: tools/setup.sh [--check] [--extras]
#   --check   installs nothing; exit code 1 if something is missing
#   --extras  also avr8js from npm, into ~/.cache/turnbell: a second emulator for the pad's image, else that test is skipped
set -euo pipefail

build=(g++ cmake ninja-build ccache pkg-config git python3)
qt=(qt6-base-dev qt6-declarative-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-svg-dev libqt6svg6
    qml6-module-qtquick qml6-module-qtqml qml6-module-qtqml-models qml6-module-qtqml-workerscript
    qml6-module-qtquick-window qml6-module-qtquick-controls qml6-module-qtquick-templates
    qml6-module-qtquick-layouts qml6-module-qtquick-shapes qml6-module-qttest)
libraries=(libserialport-dev libsqlite3-dev libsqlitecpp-dev libspdlog-dev libexpected-dev nlohmann-json3-dev
    libtomlplusplus-dev libcli11-dev libphonenumber-dev libprotobuf-dev libicu-dev libqrencode-dev libsodium-dev)
firmware=(gcc-avr avr-libc binutils-avr avrdude)
fonts=(fonts-noto-core fonts-noto-cjk fonts-noto-color-emoji)
tests=(libgtest-dev libgmock-dev librapidcheck-dev libbenchmark-dev clang clang-format clang-tidy libclang-rt-14-dev
    tshark gammu gammu-smsd libgammu-dev python3-gammu smstools kannel libsimavr-dev libelf-dev sqlite3 xvfb xauth
    xdotool imagemagick zbar-tools librsvg2-bin)
services=(gammu-smsd smstools kannel)  # tests start their own; Debian's would take a modem at the first serial port

check=no
extras=no
packages=("${build[@]}" "${qt[@]}" "${libraries[@]}" "${firmware[@]}" "${fonts[@]}" "${tests[@]}")
for option in "$@"; do
    case "$option" in
    --check) check=yes ;;
    --extras) extras=yes ;;
    *) sed -n '2,5s/^# //p' "$0" >&2; exit 2 ;;
    esac
done
if [ "$extras" = yes ] && ! command -v npm >/dev/null; then packages+=(nodejs npm); fi

missing=()
for package in "${packages[@]}"; do
    state=$(dpkg-query --show --showformat='${db:Status-Status}' "$package" 2>/dev/null || true)
    [ "$state" = installed ] || missing+=("$package")
done
if [ "$check" = yes ]; then
    [ ${#missing[@]} -eq 0 ] || { echo "missing packages: ${missing[*]}" >&2; exit 1; }
    exit 0
fi

install_packages() {  # root and guard are for the trap too
    local service
    root=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || { echo "setup.sh: run it as root, or install sudo first" >&2; exit 1; }
        root=(sudo)
    fi
    echo "installing ${#missing[@]} packages: ${missing[*]}"
    "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get update -q

    # Debian starts a service when its package is installed, unless this says no (invoke-rc.d(8)).
    guard=/usr/sbin/policy-rc.d
    if [ ! -e "$guard" ]; then
        trap '"${root[@]}" rm -f "$guard"' EXIT
        printf '#!/bin/sh\nexit 101\n' | "${root[@]}" tee "$guard" >/dev/null
        "${root[@]}" chmod 755 "$guard"
    fi
    "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "${missing[@]}"
    for service in "${services[@]}"; do
        case " ${missing[*]} " in
        *" $service "*) "${root[@]}" update-rc.d "$service" disable ;;  # nor at the next start of the machine
        esac
    done
}

install_extras() {
    npm install --prefix "${XDG_CACHE_HOME:-$HOME/.cache}/turnbell/extras" --ignore-scripts --no-audit --no-fund \
        avr8js@0.21.1
}

[ ${#missing[@]} -eq 0 ] || install_packages
[ "$extras" = no ] || install_extras
