"""Measure the judge beside what it is held against, in turn, and print a table of medians and ratios.

    python -m benchmarks [--runs 15]

Everything is measured in rounds, one of each a round, so that what else the machine does falls on all.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
from rich.console import Console
from rich.table import Table

from judge.catalog import Problem, find
from judge.examiner import Attempt
from judge.examiner.judging import Judging, work
from judge.processes.candidate import Candidate, start_candidate
from judge.processes.outcomes import Budget
from judge.processes.workers import Workers
from judge.wire import decode, encode

PROBLEM = "top_k"
ECHO = "def echo(value):\n    return value\n"
GENEROUS = Budget(cpu_s=30.0)


def main() -> None:
    """Measure, and print the table."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__.splitlines()[0])
    parser.add_argument("--runs", type=int, default=15, help="rounds (15)")
    runs = parser.parse_args().runs
    # Compiled modules are kept, as they are for anybody who did not ask for the contrary.
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    problem = find(PROBLEM)
    with tempfile.TemporaryDirectory() as folder:
        room = Path(folder)
        (room / "solutions").mkdir()
        reference = (problem.folder / "reference.py").read_text(encoding="utf-8")
        (room / "solutions" / f"{PROBLEM}.py").write_text(reference, encoding="utf-8")
        commands: dict[str, Callable[[], float]] = {
            "bare": lambda: wall([sys.executable, "-I", "-S", "-c", "pass"], room),
            "verdict": lambda: verdict(room),
            "list": lambda: wall([sys.executable, "-m", "judge", "list"], room),
            "plain": lambda: plain_pytest(room),
        }
        for command in commands.values():
            command()  # once to fill the caches
        times = in_rounds(commands, runs)
    times |= warm(problem, reference)
    times |= calls(runs)
    times |= arrays(runs)
    table(times, runs)


def in_rounds(commands: dict[str, Callable[[], float]], runs: int) -> dict[str, float]:
    """Run each in turn, and give the median seconds of each."""
    taken: dict[str, list[float]] = {name: [] for name in commands}
    for _ in range(runs):
        for name, command in commands.items():
            taken[name].append(command())
    return {name: statistics.median(values) for name, values in taken.items()}


def wall(command: list[str], folder: Path, env: dict[str, str] | None = None) -> float:
    """Return the seconds that a command takes."""
    start = time.perf_counter()
    subprocess.run(command, cwd=folder, env=env, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - start


def verdict(room: Path) -> float:
    """Return the seconds of `judge run`, less the attempt's own CPU time."""
    start = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-m", "judge", "run", PROBLEM, "--json"], cwd=room, check=True, capture_output=True
    )
    own: float = json.loads(done.stdout)["cpu_s"]
    return time.perf_counter() - start - own


def plain_pytest(room: Path) -> float:
    """Return the seconds of the same suite in plain pytest, in one process with the model solution."""
    suite = Path(__file__).with_name("plain_suite.py")
    environment = {**os.environ, "PROBLEM": PROBLEM, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
    options = ["-q", "-p", "no:cacheprovider", "--rootdir", str(suite.parent), "-c", os.devnull]
    return wall([sys.executable, "-m", "pytest", *options, str(suite)], room, environment)


def warm(problem: Problem, reference: str) -> dict[str, float]:
    """Return the seconds for one of a hundred verdicts in a row from one worker."""
    attempt = Attempt(reference, "reference.py")
    workers: Workers[Judging] = Workers(work, 1)
    with workers:

        def judge_once() -> float:
            workers.submit(Judging(problem, attempt))
            [judging] = workers.results()
            return judging.report.cpu_s

        judge_once()
        start = time.perf_counter()
        own = sum(judge_once() for _ in range(100))
        return {"warm": (time.perf_counter() - start - own) / 100}


def calls(runs: int) -> dict[str, float]:
    """Return the seconds of a call and its answer, small and of a million ints."""
    million = list(range(1_000_000))
    with start_candidate(numpy=False, memory_mib=1024) as candidate:
        candidate.load(ECHO, "echo.py", "echo", False, GENEROUS)
        large = [echo(candidate, (million,)) for _ in range(max(3, runs // 3))]
        small = [echo(candidate, (7,)) for _ in range(1000)]
        many = [echoes(candidate, 1000) for _ in range(runs)]
    return {
        "small call": statistics.median(small),
        "one of many": statistics.median(many),
        "million ints": statistics.median(large),
    }


def arrays(runs: int) -> dict[str, float]:
    """Return the seconds of a call with a million floats as an array and its answer, and of a copy of that array."""
    array = np.random.default_rng(0).random(1_000_000)
    with start_candidate(numpy=True, memory_mib=1024) as candidate:
        candidate.load(ECHO, "echo.py", "echo", False, GENEROUS)

        def there_and_back() -> float:
            start = time.perf_counter()
            outcome = candidate.run([encode((array,))], GENEROUS, timed=True, wants="answer").outcomes[0]
            answer = decode(outcome.blob)
            taken = time.perf_counter() - start
            assert (answer == array).all()
            return taken

        def copied() -> float:
            start = time.perf_counter()
            array.copy()
            return time.perf_counter() - start

        return in_rounds({"array": there_and_back, "copy": copied}, runs)


def echo(candidate: Candidate, arguments: tuple[object, ...]) -> float:
    """Return the seconds of one call, from value to value."""
    start = time.perf_counter()
    outcome = candidate.run([encode(arguments)], GENEROUS).outcomes[0]
    assert decode(outcome.blob) == arguments[0]
    return time.perf_counter() - start


def echoes(candidate: Candidate, count: int) -> float:
    """Return the seconds of one of many small calls that travel as one message."""
    start = time.perf_counter()
    outcomes = candidate.run([encode((number,)) for number in range(count)], GENEROUS).outcomes
    assert [decode(outcome.blob) for outcome in outcomes] == list(range(count))
    return (time.perf_counter() - start) / count


def table(times: dict[str, float], runs: int) -> None:
    """Print what was measured."""
    rows = [
        ("a bare Python that does nothing", "bare"),
        ("judge run, less the attempt's CPU time", "verdict"),
        ("plain pytest, same suite, one process", "plain"),
        ("judge list", "list"),
        ("one of 100 verdicts from a warm worker", "warm"),
        ("a small call across the wire, alone", "small call"),
        ("a small call, one of 1000 in a message", "one of many"),
        ("a list of a million ints there and back", "million ints"),
        ("an array of a million floats there and back", "array"),
        ("numpy.copy of that array", "copy"),
    ]
    shown = Table(title=f"medians of {runs} rounds, Python {sys.version.split()[0]}")
    shown.add_column("what")
    shown.add_column("seconds", justify="right")
    shown.add_column("to plain pytest", justify="right")
    shown.add_column("to a bare Python", justify="right")
    for text, name in rows:
        seconds = times[name]
        shown.add_row(
            text, f"{seconds:.6f}", f"{seconds / times['plain']:.5f}", f"{seconds / times['bare']:.3f}"
        )
    Console(width=100).print(shown)


if __name__ == "__main__":
    main()
