"""Measure `judge run` in pairs with that of another revision of this repository.

    python -m benchmarks.against REVISION [--problem top_k] [--runs 21] [--cold]

In each pair the model answer of a problem is judged by both, in turn and in changing order, so that what else
the machine does falls on both. Prints the medians and the median of the pairs' ratios, for the time by the
clock and for CPU time. With --cold both begin without a cache each time.
"""

from __future__ import annotations

import argparse
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

from judge.catalog import find

HERE = Path(__file__).parents[1]


class Taken(NamedTuple):
    """What one run took."""

    wall_s: float
    cpu_s: float


def main() -> None:
    """Measure, and print what came out."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.against", description=__doc__.splitlines()[0])
    parser.add_argument("revision", help="the revision to compare with, such as a commit")
    parser.add_argument("--problem", default="top_k", help="whose model answer is judged (top_k)")
    parser.add_argument("--runs", type=int, default=21, help="pairs (21)")
    parser.add_argument("--cold", action="store_true", help="without a cache")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        room = Path(folder)
        there = room / "there"
        subprocess.run(
            ["git", "-C", str(HERE), "worktree", "add", "--quiet", "--detach", str(there), options.revision],
            check=True,
        )
        try:
            (room / "solutions").mkdir()
            reference = find(options.problem).read("reference.py")
            (room / "solutions" / f"{options.problem}.py").write_text(reference, encoding="utf-8")
            pairs = measure(room, there, options.problem, options.runs, options.cold)
        finally:
            subprocess.run(["git", "-C", str(HERE), "worktree", "remove", "--force", str(there)], check=True)
    print(f"judge run {options.problem}, {'cold' if options.cold else 'warm'}, {len(pairs)} pairs")
    for name in Taken._fields:
        here, other = zip(
            *((getattr(ours, name), getattr(theirs, name)) for ours, theirs in pairs), strict=True
        )
        ratio = statistics.median(one / two for one, two in zip(here, other, strict=True))
        medians = f"{statistics.median(here):.3f} s here, {statistics.median(other):.3f} s there"
        print(f"{name:7} {medians}, ratio {ratio:.3f}")


def measure(room: Path, there: Path, problem: str, runs: int, cold: bool) -> list[tuple[Taken, Taken]]:
    """Give what both took in each pair, ours first."""
    pairs = []
    for number in range(-2, runs):  # two to fill caches and compile
        taken = {}
        for place in (HERE, there) if number % 2 else (there, HERE):
            cache = room / f"cache{place == HERE}{number if cold else ''}"
            taken[place] = judge(room, place, problem, cache)
        if number >= 0:
            pairs.append((taken[HERE], taken[there]))
    return pairs


def judge(room: Path, place: Path, problem: str, cache: Path) -> Taken:
    """Judge once."""
    environment = {
        **os.environ,
        "PYTHONPATH": str(place),
        "XDG_CACHE_HOME": str(cache),
        "XDG_DATA_HOME": str(room / "data"),
    }
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    subprocess.run(
        [sys.executable, "-m", "judge", "run", problem],
        cwd=room,
        env=environment,
        check=True,
        stdout=subprocess.DEVNULL,
    )
    wall = time.perf_counter() - start
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return Taken(wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)


if __name__ == "__main__":
    main()
