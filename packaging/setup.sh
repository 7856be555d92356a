#!/usr/bin/env bash
# Sets up a checkout: `setup.sh run` for using the program, `setup.sh test` for working on it, `setup.sh package` for
# building and trying out its packages as well.
#
# System libraries come from apt where that is possible without a password; elsewhere the line to type is printed.
# Python packages go into .venv and are looked at again only when pyproject.toml or the interpreter changes.
set -euo pipefail
cd "$(dirname "$0")/.."

purpose=${1:-run}
case $purpose in
    run | test | package) ;;
    *) echo "usage: packaging/setup.sh [run|test|package]" >&2; exit 2 ;;
esac

venv=.venv
stamp=$venv/set-up-for

# What Qt loads on X11 and Wayland, and the sound systems SDL looks for.
libraries=(
    libglib2.0-0 libdbus-1-3 libbrotli1 libgssapi-krb5-2 libgl1 libegl1 libxkbcommon0 libfreetype6 libfontconfig1
    libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libwayland-cursor0
    libasound2 libpulse0
)
# The virtual desktop of the end-to-end tests: screen, window manager, clicks, tray, notifications, media keys, session
# bus, accessibility tree, sound server; what checks the entries for menus and stores; what reads PDF files; what keeps
# a folder equal on two computers; and what writes down which sockets a program makes.
test_tools=(
    xvfb openbox xdotool x11-utils scrot trayer dunst playerctl dbus at-spi2-core fonts-inter pulseaudio
    desktop-file-utils appstream poppler-utils syncthing strace
)

# What strips libraries and takes paths out of them, finds the packages they belong to and checks the package made of
# them; what its tests start it with; and the one library of Qt's plugins that nothing else here needs.
package_tools=(
    binutils patchelf dpkg-dev lintian man-db xauth libwayland-egl1
)

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
    local name policy
    for name in "$1" "$1t64"; do
        # Not through a pipe: whoever reads only as far as the answer makes apt-cache fail, now and then.
        policy=$(LC_ALL=C apt-cache policy "$name" 2>/dev/null) || continue
        if [[ $policy =~ Candidate:\ [^\(] ]]; then
            printf '%s\n' "$name"
            return
        fi
    done
    return 1
}

# Tells someone whose password is needed what to type.
ask_to_install() {
    local names=() name line
    for name in "$@"; do
        names+=("$(offered_name "$name" || printf '%s' "$name")")
    done
    line="apt-get update && sudo apt-get install --no-install-recommends ${names[*]}"
    if command -v sudo >/dev/null; then line="sudo $line"; else line="su -c '${line/sudo /}'"; fi
    say "Some system packages are missing, and installing them needs a password. Please type:"
    say ""
    say "    $line"
    say ""
    say "and then the same make command again."
}

install_packages() {
    local missing=() offered=() as_root=() name
    mapfile -t missing < <(missing_packages "$@")
    [ ${#missing[@]} -gt 0 ] || return 0

    if [ "$(id -u)" -ne 0 ]; then
        if sudo -n true 2>/dev/null; then
            as_root=(sudo -n)
        else
            ask_to_install "${missing[@]}"
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

venv_works() {
    suitable_python "$venv/bin/python" && "$venv/bin/python" -m pip --version >/dev/null 2>&1
}

can_make_venv() {
    "$1" -c 'import ensurepip, venv' >/dev/null 2>&1
}

# The system packages that Python itself lacks here: all of it, or what Debian splits off for virtual environments.
python_packages() {
    local python version
    if python=$(find_python); then
        if ! venv_works && ! can_make_venv "$python"; then
            "$python" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])'
        fi
        return
    fi
    for version in 3.13 3.12 3.11; do
        if offered_name "python$version" >/dev/null; then
            printf '%s\n' "python$version" "python$version-venv"
            return
        fi
    done
    # No package lists have been fetched yet: the plain names are there on every system.
    printf '%s\n' python3 python3-venv
}

make_venv() {
    local python
    venv_works && return
    if ! python=$(find_python); then
        say "Mat Companion needs Python 3.11 or newer, and none was found."
        exit 1
    fi
    if ! can_make_venv "$python"; then
        say "$python cannot make virtual environments: its modules venv and ensurepip are missing."
        exit 1
    fi
    say "Making a virtual environment with $("$python" --version) in $venv"
    rm -rf "$venv"
    "$python" -m venv "$venv"
}

install_python_packages() {
    local wanted key
    case $purpose in
        run) wanted=. ;;
        test | package) wanted='.[test,dev]' ;;
    esac
    # The folder belongs to the key: an editable install points at the place where it was made.
    key="$("$venv/bin/python" -c 'import hashlib, sys; print(
        hashlib.sha256(open("pyproject.toml", "rb").read()).hexdigest(), sys.version.split()[0])') $PWD"
    # What was set up for testing is enough for running.
    grep -qxF -e "$purpose $key" -e "test $key" -e "package $key" "$stamp" 2>/dev/null && return
    say "Installing Python packages (the first time about 150 MB are fetched)"
    "$venv/bin/python" -m pip install --quiet --disable-pip-version-check --editable "$wanted"
    printf '%s\n' "$purpose $key" >"$stamp"
}

if command -v apt-get >/dev/null && command -v dpkg-query >/dev/null; then
    packages=("${libraries[@]}")
    if [ "$purpose" != run ]; then packages+=("${test_tools[@]}"); fi
    if [ "$purpose" = package ]; then packages+=("${package_tools[@]}"); fi
    # Twice: only after the package lists are there can apt tell which Python it has.
    for _ in 1 2; do
        mapfile -t for_python < <(python_packages)
        install_packages "${packages[@]}" "${for_python[@]}"
    done
fi
make_venv
install_python_packages
"$venv/bin/python" packaging/translations.py compile
