#!/bin/sh
# Writes the lock files from pyproject.toml, for every platform and Python at once: lock_requirements.sh UV [--upgrade]
set -eu
uv=$1
upgrade=${2:-}
floors=$(mktemp)
trap 'rm -f "$floors"' EXIT

# Neither the name of a registry nor of a folder on this machine may end up in a lock file.
lock() {
    target=$1
    shift
    "$uv" pip compile pyproject.toml --extra uitnodiging --quiet --universal --python-version 3.11 --generate-hashes \
        --no-header --no-annotate --no-emit-index-url --no-emit-find-links \
        ${upgrade:+"$upgrade"} --output-file "requirements/$target" "$@"
    echo "requirements/$target: $(grep -c '==' "requirements/$target") pakketten"
}

lock run.txt --group build
lock dev.txt --group dev --constraint requirements/run.txt
lock bench.txt --group bench --constraint requirements/dev.txt

# The floor: our own dependencies as old as they may be, the tools of the tests as new as elsewhere.
"$uv" pip compile pyproject.toml --extra uitnodiging --quiet --universal --python-version 3.11 --no-deps \
    --resolution lowest-direct --no-header --no-annotate --output-file "$floors"
lock floor.txt --group dev --constraint "$floors"
"$uv" pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header --no-annotate \
    --no-emit-index-url ${upgrade:+"$upgrade"} --group lock --output-file requirements/lock.txt
echo "requirements/lock.txt: $(grep -c '==' requirements/lock.txt) pakketten"
