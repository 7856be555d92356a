#!/usr/bin/env bash
# Sets up a checkout: `setup.sh run` for using the program, `setup.sh test` for working on it.
#
# System libraries come from apt where that is possible without a password; elsewhere the line to type is printed.
# Python packages go into .venv and are looked at again only when pyproject.toml or the interpreter changes.
set -euo pipefail
cd "$(dirname "$0")/.."

purpose=${1:-run}
case $purpose in
    run | test) ;;
    *) echo "usage: packaging/setup.sh [run|test]" >&2; exit 2 ;;
esac

venv=.venv
stamp=$venv/set-up-for

# What Qt loads on X11 and Wayland, and the sound systems SDL looks for.
libraries=(
    libglib2.0-0 libdbus-1-3 libbrotli1 libgssapi-krb5-2 libgl1 libegl1 libxkbcommon0 libfreetype6 libfontconfig1
    libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libwayland-cursor0
    libasound2 libpulse0
)
# The virtual desktop of the end-to-end tests: screen, window manager, clicks, tray, session bus, accessibility tree.
test_tools=(xvfb openbox xdotool x11-utils scrot trayer dbus at-spi2-core fonts-inter)

say() { printf '%s\n' "$*"; }

# Prints those of its arguments that no installed package is or provides. Ubuntu 24.04 renamed several libraries
# (libglib2.0-0t64 and so on); the new ones provide the old names.
missing_packages() {
    local present
    present=$(dpkg-query -W -f '${db:Status-Status} ${Architecture} ${Package}, ${Provides}\n' 2>/dev/null |
        awk -v native="$(dpkg --print-architecture)" '
            $1 == "installed" && ($2 == native || $2 == "all") {
                $1 = ""; $2 = ""; gsub(/\([^)]*\)/, ""); gsub(/,/, " "); print
            }' | tr -s ' ' '\n')
    local name
    for name in "$@"; do
        grep -qxF -- "$name" <<<"$present" || printf '%s\n' "$name"
    done
}

# The name under which apt offers a package here: apt cannot choose between several providers of a renamed one.
offered_name() {
    local name
    for name in "$1" "$1t64"; do
        if LC_ALL=C apt-cache policy "$name" 2>/dev/null | grep -q 'Candidate: [^(]'; then
            printf '%s\n' "$name"
            return
        fi
    done
    return 1
}

install_packages() {
    local missing=() offered=() name
    mapfile -t missing < <(missing_packages "$@")
    [ ${#missing[@]} -gt 0 ] || return 0

    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        if sudo -n true 2>/dev/null; then
            as_root=(sudo -n)
        else
            say "Some system packages are missing, and installing them needs your password. Please type:"
            say ""
            say "    sudo apt-get update && sudo apt-get install --no-install-recommends ${missing[*]}"
            say ""
            say "and then the same make command again."
            exit 1
        fi
    fi

    say "Installing system packages: ${missing[*]}"
    local log
    log=$(mktemp)
    "${as_root[@]}" apt-get update </dev/null >"$log" 2>&1 ||
        say "The package lists could not be refreshed; going on with those at hand."
    for name in "${missing[@]}"; do
        if name=$(offered_name "$name"); then offered+=("$name"); fi
    done
    if [ ${#offered[@]} -gt 0 ] &&
        ! "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
            apt-get install -y --no-install-recommends "${offered[@]}" </dev/null >"$log" 2>&1; then
        tail -n 20 "$log" >&2
        rm -f "$log"
        say "apt could not install: ${offered[*]}"
        exit 1
    fi
    rm -f "$log"
    mapfile -t missing < <(missing_packages "$@")
    [ ${#missing[@]} -eq 0 ] || say "Not offered by this system, going on without: ${missing[*]}"
}

suitable_python() {
    "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1
}

# The first Python that is new enough. A name on the path is tried by running it: version switchers leave empty shims.
find_python() {
    local name
    for name in ${PYTHON:+"$PYTHON"} python3 python3.13 python3.12 python3.11 python3.14; do
        if suitable_python "$name"; then
            command -v "$name"
            return
        fi
    done
    return 1
}

python_from_apt() {
    local version
    if LC_ALL=C apt-cache policy python3 2>/dev/null | grep -qE 'Candidate: 3\.(1[1-9]|[2-9][0-9])'; then
        install_packages python3 python3-venv
        return
    fi
    for version in 3.13 3.12 3.11; do
        if offered_name "python$version" >/dev/null; then
            install_packages "python$version" "python$version-venv"
            return
        fi
    done
}

make_venv() {
    local python=$1 version
    suitable_python "$venv/bin/python" && "$venv/bin/python" -m pip --version >/dev/null 2>&1 && return
    version=$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
    if ! "$python" -c 'import ensurepip, venv' >/dev/null 2>&1; then
        if [ "$has_apt" = yes ]; then install_packages "python$version-venv"; fi
        if ! "$python" -c 'import ensurepip, venv' >/dev/null 2>&1; then
            say "$python cannot make virtual environments: its modules venv and ensurepip are missing."
            exit 1
        fi
    fi
    say "Making a virtual environment with Python $version in $venv"
    rm -rf "$venv"
    "$python" -m venv "$venv"
}

install_python_packages() {
    local wanted key
    case $purpose in
        run) wanted=. ;;
        test) wanted='.[test,dev]' ;;
    esac
    # The folder belongs to the key: an editable install points at the place where it was made.
    key="$("$venv/bin/python" -c 'import hashlib, sys; print(
        hashlib.sha256(open("pyproject.toml", "rb").read()).hexdigest(), sys.version.split()[0])') $PWD"
    # What was set up for testing is enough for running.
    grep -qxF -e "$purpose $key" -e "test $key" "$stamp" 2>/dev/null && return
    say "Installing Python packages (the first time about 150 MB are fetched)"
    "$venv/bin/python" -m pip install --quiet --disable-pip-version-check --editable "$wanted"
    printf '%s\n' "$purpose $key" >"$stamp"
}

has_apt=no
if command -v apt-get >/dev/null && command -v dpkg-query >/dev/null; then has_apt=yes; fi

if [ "$has_apt" = yes ]; then
    packages=("${libraries[@]}")
    if [ "$purpose" = test ]; then packages+=("${test_tools[@]}"); fi
    install_packages "${packages[@]}"
fi

if ! python=$(find_python); then
    if [ "$has_apt" = yes ]; then python_from_apt; fi
    if ! python=$(find_python); then
        say "Mat Companion needs Python 3.11 or newer, and none was found."
        exit 1
    fi
fi
make_venv "$python"
install_python_packages
