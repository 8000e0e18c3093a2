#!/usr/bin/env bash
# Counts the instructions of reading and writing one user with the generated types, and with serde's derive on the same
# types. Requires valgrind. Usage: bench/instructions.sh
set -euo pipefail
cd "$(dirname "$0")/.."
cargo build --quiet --release --package clerk-user-bench
program="${CARGO_TARGET_DIR:-target}/release/clerk-user-bench"

total() { # what times
    valgrind --tool=cachegrind --cache-sim=no --cachegrind-out-file=/dev/null "$program" "$1" "$2" 2>&1 |
        awk '/I +refs:/ { gsub(",", "", $NF); print $NF }'
}

each() { # what: instructions of one repetition
    echo $((($(total "$1" 110) - $(total "$1" 10)) / 100))
}

decode=$(each decode) decode_derived=$(each decode-derived) read=$(each read)
encode=$(each encode) encode_derived=$(each encode-derived)
ratio() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.2f", a / b }'; }
printf '%-26s %10s %10s %6s\n' '' ours derive ratio
printf '%-26s %10d %10d %6s\n' 'decode' "$decode" "$decode_derived" "$(ratio "$decode" "$decode_derived")"
printf '%-26s %10d %10d %6s\n' 'decode with a report' "$read" "$decode_derived" "$(ratio "$read" "$decode_derived")"
printf '%-26s %10d %10d %6s\n' 'encode' "$encode" "$encode_derived" "$(ratio "$encode" "$encode_derived")"
