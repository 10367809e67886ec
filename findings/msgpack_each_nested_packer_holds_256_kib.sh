#!/usr/bin/env bash
# msgpack 1.2.4: a packer takes 256 KiB before it has written a byte, and `default` that packs nests them.
#
# A type that msgpack does not know is written by `default`, usually as an ExtType whose content is packed by another
# call of packb. While the inner call goes on, the outer packer still has its buffer: 256 KiB each, whatever the value
# is. So 40 tuples in one another, which are 162 bytes when they are packed, hold 10.5 MiB meanwhile. `buf_size`, which
# packb and Packer take since 1.1.0, sets what a packer begins with; it grows by itself.
#
# Seen with 40 tuples in one another, the peak of traced memory:
#     msgpack 1.1.0 and 1.2.4 as they are: 162 bytes packed, peak 10.5 MiB
#     with buf_size=1024:                  162 bytes packed, peak 0.1 MiB
set -euo pipefail

# Exits with 0 if this is still so, with 1 if the behaviour changed.
cd "$(mktemp -d)"
trap 'rm -rf "$PWD"' EXIT
python3 -m venv venv
cat >program.py <<'PROGRAM'
import sys
import tracemalloc

import msgpack


def packed(value, **options):
    def default(inner):
        return msgpack.ExtType(1, packed(list(inner), **options))

    return msgpack.packb(value, default=default, strict_types=True, **options)


value = ()
for _ in range(40):
    value = (value,)

peaks = []
for options in ({}, {"buf_size": 1024}):
    packed(value, **options)
    tracemalloc.start()
    blob = packed(value, **options)
    peaks.append(tracemalloc.get_traced_memory()[1] / 2**20)
    tracemalloc.stop()
    told = ", ".join(f"{name}={number}" for name, number in options.items()) or "as it is"
    version = ".".join(map(str, msgpack.version))
    print(f"msgpack {version}, {told}: {len(blob)} bytes packed, peak {peaks[-1]:.1f} MiB")
sys.exit(0 if peaks[0] > 40 * 0.25 > 100 * peaks[1] else 1)
PROGRAM
for version in 1.1.0 1.2.4; do
  venv/bin/pip install --quiet "msgpack==$version"
  venv/bin/python program.py
done
