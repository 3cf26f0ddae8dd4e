#!/bin/sh
# Fetches the public suites of pages that main_text.py measures on: fetch_pages.sh FOLDER
#
# FOLDER, outside the repository, gets newspaper4k/ (MIT; html and txt of its tests) and readability/ (the pages of
# Mozilla's Readability, Apache 2.0, as the Go port ships them, MIT). The archives have to be those of pages.sha256.
# Needs pip and go. PYTHON: python3.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
[ $# -eq 1 ] || { sed -n '2,6s/^# \{0,1\}//p' "$0" >&2; exit 2; }
mkdir -p "$1"
cd "$1"

"${PYTHON:-python3}" -m pip download --quiet --no-deps --no-binary newspaper4k newspaper4k==0.9.6
GOPATH="$PWD/go" GOFLAGS=-modcacherw go mod download codeberg.org/readeck/go-readability/v2@v2.1.3
cp go/pkg/mod/cache/download/codeberg.org/readeck/go-readability/v2/@v/v2.1.3.zip go-readability-2.1.3.zip
sha256sum --check --quiet "$here/pages.sha256"

rm -rf newspaper4k readability unpacked
mkdir unpacked
tar -xzf newspaper4k-0.9.6.tar.gz -C unpacked
"${PYTHON:-python3}" -m zipfile -e go-readability-2.1.3.zip unpacked
mv unpacked/newspaper4k-0.9.6/tests/data newspaper4k
mv unpacked/codeberg.org/readeck/go-readability/v2@v2.1.3/test-pages readability
rm -rf unpacked go
