#!/bin/sh
# Makes an empty virtual environment with the first Python that is new enough: make_venv.sh FOLDER
set -eu
folder=$1

# A name on the path proves nothing (a version manager leaves empty shells), so each one is tried out.
suits() {
    "$1" -c 'import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1
}

for candidate in ${PYTHON:-} python3.13 python3.12 python3.11 python3 python; do
    if suits "$candidate"; then
        echo "Ik maak $folder aan met $("$candidate" --version)."
        "$candidate" -m venv --clear "$folder"
        echo '*' >"$folder/.gitignore"
        exit 0
    fi
done

cat >&2 <<'MESSAGE'
Ik vind geen Python 3.11 of nieuwer (met venv erbij) op deze computer.
  Debian of Ubuntu:  sudo apt-get install python3 python3-venv
  macOS:             brew install python@3.13
Staat Python ergens anders? Zeg dan waar:  make voorbeeld PYTHON=/pad/naar/python3
MESSAGE
exit 1
