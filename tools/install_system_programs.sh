#!/bin/sh
# Installs the programs that some tests look through, after asking: install_system_programs.sh [1]
set -eu
agreed=${1:-}

ask() {
    [ -n "$agreed" ] && return 0
    printf 'Zal ik dit nu installeren: %s? [j/N] ' "$1"
    read -r answer || answer=
    case $answer in
    j | J | ja | Ja) return 0 ;;
    *)
        echo 'Goed, ik installeer niets.'
        exit 0
        ;;
    esac
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi
}

here() {
    for program; do
        command -v "$program" >/dev/null || return 1
    done
}

# Only Debian and its kin keep the bridge between Python and LibreOffice in a package of its own.
can_drive_office() {
    ! here apt-get || /usr/bin/python3 -c 'import uno' 2>/dev/null
}

if here soffice pdftoppm npm chromium && can_drive_office; then
    echo 'LibreOffice, poppler, npm en Chromium staan er al.'
elif command -v apt-get >/dev/null; then
    # A Node.js from elsewhere brings its own npm, which that of Debian would not go together with.
    npm=$(here npm || echo npm)
    ask "libreoffice-writer, python3-uno, poppler-utils${npm:+, npm} en chromium (met apt-get)"
    as_root apt-get update -qq
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
        libreoffice-writer python3-uno poppler-utils fonts-liberation chromium $npm
elif command -v brew >/dev/null; then
    ask 'libreoffice, chromium, poppler en node (met brew)'
    brew install --cask libreoffice chromium
    brew install poppler node
else
    echo 'Installeer zelf LibreOffice (Writer), poppler, Node.js en Chromium; ik ken apt-get en brew, en vind geen van beide.' >&2
    exit 1
fi
