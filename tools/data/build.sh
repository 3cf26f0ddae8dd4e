#!/bin/sh
# Rebuild the derived files of data/en and sort and check all of them: build.sh DATA_DIR
# DATA_DIR holds the labelled texts and lexicons that README.md lists.
set -eu
here=$(dirname "$0")
out=$here/../../data/en
counts=$(mktemp)
trap 'rm -f "$counts"' EXIT
python3 "$here/count_mentions.py" "$1" > "$counts"
python3 "$here/make_reporting_verbs.py" > "$out/reporting_verbs.txt"
python3 "$here/make_first_names.py" "$counts" > "$out/first_names.txt"
python3 "$here/make_locations.py" "$1/lexicons/countries.json" "$counts" > "$out/locations.txt"
python3 "$here/make_demonyms.py" "$1/lexicons/countries.json" > "$out/demonyms.txt"
python3 "$here/make_verbs.py" "$counts" > "$out/verbs.txt"
python3 "$here/tidy.py" "$out"/*.txt
