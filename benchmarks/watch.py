"""Time `judge watch`, from a save to the verdict on the screen: `python -m benchmarks.watch`.

In a terminal of its own, an accepted attempt at top_k is saved again and again, each time with another comment.
The time is that from the end of the save to the arrival of the verdict's line at the terminal, less the CPU time of
the attempt, which that line tells.
"""

from __future__ import annotations

import argparse
import os
import pty
import re
import select
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from judge.catalog.find import find

_STYLE = re.compile(rb"\x1b\[[\d;]*m")
_VERDICT = re.compile(rb"accepted: .*?CPU ([\d.]+) s, [\d.]+ s in all")
_PATIENCE_S = 60.0


def main() -> None:
    """Print the median and the slowest tenth, and how many saves were answered."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument(
        "--saves", type=int, default=100, metavar="N", help="how often the attempt is saved (100)"
    )
    saves: int = parser.parse_args().saves
    with tempfile.TemporaryDirectory() as folder:
        taken = sorted(_times(Path(folder), saves))
    print(f"{len(taken)} saves, seconds from a save to its verdict less the attempt's CPU time:")
    print(f"median {statistics.median(taken):.4f}, 9 of 10 within {taken[len(taken) * 9 // 10]:.4f}")


def _times(home: Path, saves: int) -> list[float]:
    attempt = home / "solutions" / "top_k.py"
    attempt.parent.mkdir()
    source = find("top_k").read("reference.py")
    attempt.write_text(source, encoding="utf-8")
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "judge", "watch", "top_k", "--workspace", str(home)]
    environment = os.environ | {
        "TERM": "xterm",
        "COLUMNS": "200",
        "LINES": "50",
        "XDG_DATA_HOME": str(home / "data"),
    }
    with subprocess.Popen(command, stdin=theirs, stdout=theirs, stderr=theirs, env=environment) as watch:
        os.close(theirs)
        _await_verdict(ours)
        taken = []
        for number in range(saves):
            time.sleep(0.05)  # whoever saves looks at the verdict before
            attempt.write_text(f"{source}\n# {number}\n", encoding="utf-8")
            saved = time.perf_counter()
            cpu_s = _await_verdict(ours)
            taken.append(time.perf_counter() - saved - cpu_s)
        os.write(ours, b"q")
        watch.wait(_PATIENCE_S)
    os.close(ours)
    return taken


def _await_verdict(terminal: int) -> float:
    """Wait for a verdict, and return the attempt's CPU seconds."""
    written = b""
    while select.select([terminal], [], [], _PATIENCE_S)[0]:
        written += os.read(terminal, 65536)
        if found := _VERDICT.search(_STYLE.sub(b"", written)):
            return float(found[1])
    raise SystemExit(f"no verdict for {_PATIENCE_S:.0f} s; the terminal shows:\n{written.decode()}")


if __name__ == "__main__":
    main()
