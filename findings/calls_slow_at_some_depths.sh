#!/usr/bin/env bash
# Python 3.11, 3.12 and 3.13: a loop of calls takes a hundred times as long at some depths of recursion.
#
# Frames of Python functions lie in chunks of 16 KiB. When a call needs a new chunk, it is taken from the system with
# mmap, and when that call ends, it goes back with munmap. A loop that stands at the end of a chunk and calls a
# function does both for each call. Which depth that is depends on the sizes of all frames above, so one more local
# variable somewhere, or one more caller, makes the same recursion fast or slow. On Python 3.14 no depth was slow.
#
# Seen with the depths 1 to 399, each with 20,000 calls of a function that returns 0:
#     Python 3.11.7: slowest depth / median 272, slow depths 133 and 269
#     Python 3.12.1: slowest depth / median 211, slow depths 133 and 269
#     Python 3.13.0: slowest depth / median 230, slow depths 133 and 269
#     Python 3.14.10: slowest depth / median 1.4
set -euo pipefail

# Exits with 0 if this is still so, with 1 if the behaviour changed, with 77 if no such Python is on this machine.
cd "$(mktemp -d)"
trap 'rm -rf "$PWD"' EXIT
cat >program.py <<'EOF'
import sys
import time


def leaf():
    return 0


def loop(calls):
    start = time.process_time()
    for _ in range(calls):
        leaf()
    return time.process_time() - start


def at(depth, calls):
    return at(depth - 1, calls) if depth else loop(calls)


at(399, 1_000)
times = sorted((min(at(depth, 20_000) for _ in range(2)), depth) for depth in range(1, 400))
median = times[len(times) // 2][0]
slow = sorted(depth for taken, depth in times if taken > 20 * median)
shown = f", slow depths {' and '.join(map(str, slow))}" if slow else ""
print(f"Python {sys.version.split()[0]}: slowest depth / median {times[-1][0] / median:.3g}{shown}")
sys.exit(0 if bool(slow) == (sys.version_info < (3, 14)) else 1)
EOF
found=""
for version in 3.11 3.12 3.13 3.14; do
  for python in "$(command -v "python$version" || true)" "$HOME/.pyenv/versions/$version".*/bin/"python$version"; do
    if [ -n "$python" ] && "$python" -c "" 2>/dev/null; then
      "$python" program.py
      found=1
      break
    fi
  done
done
if [ -z "$found" ]; then
  echo "This needs one of Python 3.11 to 3.14, on PATH or under ~/.pyenv/versions."
  exit 77
fi
