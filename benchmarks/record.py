"""Measure what shows a record, with 10,000 verdicts in it, beside a bare Python.

    python -m benchmarks.record [--verdicts 10000] [--runs 11]

Seconds of the wall and of the CPU; on a busy machine the latter say more.
"""

from __future__ import annotations

import argparse
import os
import random
import statistics
import subprocess
import sys
import tempfile
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

from rich.console import Console
from rich.table import Table

from benchmarks.measuring import Taken, taken
from judge.catalog import slugs
from judge.practice.days import NOW
from judge.practice.record import Change, added, write

BEGIN = datetime(2026, 3, 2, 18, tzinfo=UTC)


def main() -> None:
    """Make the record, measure, and print the table."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.record", description=__doc__.splitlines()[0])
    parser.add_argument("--verdicts", type=int, default=10_000, help="in the record (10,000)")
    parser.add_argument("--runs", type=int, default=11, help="rounds (11)")
    arguments = parser.parse_args()
    judge = [sys.executable, "-m", "judge"]
    commands = {
        "a bare Python": [sys.executable, "-I", "-S", "-c", "pass"],
        "judge": judge,
        "judge next": [*judge, "next"],
        "judge stats": [*judge, "stats"],
        "judge review": [*judge, "review"],
        "judge list": [*judge, "list"],
    }
    with tempfile.TemporaryDirectory() as home:
        os.environ.update(HOME=home, XDG_DATA_HOME=home, XDG_CONFIG_HOME=home, JUDGE_ZONE="UTC")
        last = fill(arguments.verdicts, Path(home) / "judge" / "progress.db")
        os.environ[NOW] = last.isoformat()
        times: dict[str, list[Taken]] = {name: [] for name in commands}
        for _ in range(arguments.runs + 1):  # the first round fills caches
            for name, command in commands.items():
                times[name].append(
                    taken(partial(subprocess.run, command, check=True, stdout=subprocess.DEVNULL))
                )
    bare = statistics.median(wall for wall, _ in times["a bare Python"][1:])
    table = Table(
        title=f"medians of {arguments.runs} rounds, {arguments.verdicts:,} verdicts, Python {sys.version.split()[0]}"
    )
    for heading in ("what", "seconds", "CPU seconds", "to a bare Python"):
        table.add_column(heading, justify="left" if heading == "what" else "right")
    for name, found in times.items():
        wall, cpu = (statistics.median(one[number] for one in found[1:]) for number in (0, 1))
        table.add_row(name, f"{wall:.3f}", f"{cpu:.3f}", f"{wall / bare:.1f}")
    Console(width=80).print(table)


def fill(count: int, path: Path) -> datetime:
    """Record verdicts on all problems over the months; give the last moment."""
    chance, known = random.Random(count), slugs()
    changes: list[Change] = []
    moment = BEGIN
    for number in range(count):
        moment += timedelta(minutes=chance.choice([3, 8, 40, 120]))
        os.environ[NOW] = moment.isoformat()
        problem = chance.choice(known)
        if chance.random() < 0.4:
            changes.append(added("starts", problem=problem))
        verdict = chance.choice(["accepted", "wrong_answer", "time_limit_exceeded"])
        values = {
            "verdict": verdict,
            "cpu_s": 0.1,
            "elapsed_s": 0.3,
            "digest": f"{number:064x}",
            "judge_version": "0",
        }
        changes.append(added("verdicts", problem=problem, failed_in="edge", **values))
    if warning := write("the record", *changes, path=path):
        raise SystemExit(warning)
    return moment


if __name__ == "__main__":
    main()
