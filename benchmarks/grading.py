"""Measure `judge grade`: what load does to its verdicts, how fast it is, and what ten thousand attempts cost.

    python -m benchmarks.grading fairness [--attempts 2000] [--load 4]
    python -m benchmarks.grading speed [--problems 40]
    python -m benchmarks.grading scaling [--problems 40] [--ray]
    python -m benchmarks.grading many [--attempts 10000]

The attempts are those of the problems' own folders. Beside the judge runs a plain harness with limits by the clock
(`benchmarks/plain_harness.py`), on the problems whose answers it can compare.
"""

from __future__ import annotations

import argparse
import collections
import contextlib
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from rich.console import Console
from rich.table import Table

from benchmarks.measuring import burners, taken
from benchmarks.plain_harness import Exam, can_examine, exam_of, judged_plainly
from judge.catalog import Problem
from judge.catalog.find import load_catalog
from judge.examiner.preparation import Preparation
from judge.examiner.suites import load_suite
from judge.grading.api import grade
from judge.grading.pool import cores
from judge.grading.submissions import Submission
from judge.processes import clock

RIGHT, WRONG, SLOW = "accepted", "wrong_answer", "time_limit_exceeded"
Verdicts = dict[str, str]
"""By the id of the attempt."""


def main() -> None:
    """Measure what is asked for, and print a table."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.grading", description=__doc__.splitlines()[0])
    parser.add_argument("what", choices=["fairness", "speed", "scaling", "many"])
    parser.add_argument("--attempts", type=int, help="2,000 for fairness, 10,000 for many")
    parser.add_argument("--problems", type=int, default=40, help="for speed and scaling (40)")
    parser.add_argument("--load", type=int, default=4, help="busy processes for each core, in all (4)")
    parser.add_argument(
        "--ray", action="store_true", help="the local pool beside Ray's, with one worker each"
    )
    options = parser.parse_args()
    match options.what:
        case "fairness":
            fairness(options.attempts or 2_000, options.load)
        case "speed":
            speed(options.problems)
        case "scaling":
            scaling(options.problems, options.ray)
        case _:
            many(options.attempts or 10_000)


# --- attempts ---


def comparable() -> list[Problem]:
    """Return the problems whose answers the plain harness can compare."""
    return [problem for problem in load_catalog().problems.values() if can_examine(problem)]


def attempts_at(problems: Sequence[Problem], *folders: str) -> list[Submission]:
    """Return the attempts in folders of the problems, those at one problem together; the id begins with the folder."""
    return [
        Submission(problem.slug, file.read_text(encoding="utf-8"), f"{folder}/{problem.slug}/{file.stem}")
        for problem in problems
        for folder in folders
        for file in problem.attempts(folder)
    ]


def spread(items: Sequence[Submission], count: int) -> list[Submission]:
    """Return so many items, from all over the list; the same ones again where there are fewer, told apart."""
    rounds = -(-count // len(items))
    again = [
        one if turn == 0 else Submission(one.problem, f"{one.source}\n# {turn}\n", f"{one.id}#{turn}")
        for turn in range(rounds)
        for one in items
    ]
    step = len(again) / count
    return [again[int(number * step)] for number in range(count)]


def _prepare(problems: Sequence[Problem]) -> None:
    """Have the judge's cache filled, so that nothing of it is in what is measured."""
    for problem in problems:
        assert Preparation(load_suite(problem)).tests


def exams_of(problems: Sequence[Problem]) -> dict[str, Exam]:
    """Prepare problems, so that nothing of it is in what is measured."""
    return {problem.slug: exam_of(problem) for problem in problems}


# --- who judges ---


def by_judge(attempts: Sequence[Submission], jobs: int) -> Verdicts:
    """Have the judge's own pool judge attempts, in a process of its own: this one holds all inputs in plain form."""
    return {report.file: str(report.verdict) for report in grade(attempts, jobs=jobs)}


def by_ray(attempts: Sequence[Submission], jobs: int) -> Verdicts:
    """Have a cluster of Ray judge attempts."""
    from judge.grading.ray_pool import graded_on_ray

    found = graded_on_ray(attempts, "local", jobs=jobs)
    return {submission.id: str(report.verdict) for _, submission, report in found}


# --- what is measured ---


def fairness(count: int, load: int) -> None:
    """Judge attempts on a quiet machine and on a busy one, and count what differs."""
    problems = comparable()
    attempts = spread(attempts_at(problems, RIGHT, WRONG, SLOW), count)
    exams = exams_of(problems)
    jobs = cores()
    ways: dict[str, Callable[[], Verdicts]] = {
        "judge grade": lambda: by_judge(attempts, jobs),
        "plain harness": lambda: dict(judged_plainly(attempts, exams, jobs)),
    }
    table = _table(
        f"{count:,} attempts at {len(problems)} problems, {jobs} jobs on {cores()} cores, "
        f"quiet and beside {(load - 1) * cores()} busy processes",
        "who judges",
        "verdicts that differ",
        "right ones refused, quiet",
        "busy",
        "wrong or slow ones accepted, quiet",
        "busy",
    )
    for name, judge in ways.items():
        quiet = judge()
        with burners((load - 1) * cores()):
            busy = judge()
        differing = sorted(one for one in quiet if quiet[one] != busy[one])
        refused = [_count(found, lambda told, got: told == RIGHT != got) for found in (quiet, busy)]
        passed = [_count(found, lambda told, got: told != RIGHT == got) for found in (quiet, busy)]
        table.add_row(name, f"{len(differing):,}", *map(str, refused), *map(str, passed))
        for one in differing[:20]:
            print(f"{name}: {one}: {quiet[one]}, then {busy[one]}")
    Console(width=100).print(table)


def _count(found: Verdicts, differs: Callable[[str, str], bool]) -> int:
    return sum(differs(name.partition("/")[0], verdict) for name, verdict in found.items())


def speed(count: int) -> None:
    """Judge the right and wrong attempts of some problems on all cores, in turn with the plain harness."""
    problems = _some(comparable(), count)
    exams = exams_of(problems)
    inputs = sum(len(questions) for exam in exams.values() for _, questions in exam.tests)
    right, wrong = attempts_at(problems, RIGHT), attempts_at(problems, WRONG)
    jobs = cores()
    peaks: list[float] = []
    with tempfile.TemporaryDirectory() as folder:
        room = Path(folder)
        ways: dict[str, Callable[[list[Submission]], object]] = {
            "judge grade": lambda some: peaks.append(_by_command(some, room)),
            "plain harness": lambda some: dict(judged_plainly(some, exams, jobs)),
        }
        rows: dict[str, list[float]] = {name: [] for name in ways}
        for some in (right, wrong):
            for name, judge in ways.items():
                rows[name].append(taken(partial(judge, some)).wall_s)
    table = _table(
        f"{len(right) + len(wrong):,} attempts at {len(problems)} problems with {inputs:,} inputs, {jobs} cores",
        "who judges",
        "right ones a second",
        "wrong ones a second",
        "seconds in all",
    )
    for name, (of_right, of_wrong) in rows.items():
        table.add_row(
            name,
            f"{len(right) / of_right:.1f}",
            f"{len(wrong) / of_wrong:.1f}",
            f"{of_right + of_wrong:.1f}",
        )
    Console(width=100).print(table)
    ours, plain = map(sum, rows.values())
    print(f"all: {plain / ours:.2f} times the plain harness; a worker's peak is {max(peaks):.0f} MiB")


def _by_command(attempts: Sequence[Submission], room: Path) -> float:
    """Have the command judge attempts; give the peak of its workers' memory."""
    source, output = room / "attempts.jsonl", room / "rows.jsonl"
    _write(attempts, source)
    output.unlink(missing_ok=True)
    peak = 0.0

    def look(process: subprocess.Popen[bytes]) -> None:
        nonlocal peak
        for pid in _children(process.pid):
            with contextlib.suppress(OSError):
                peak = max(peak, clock.resident_mib(pid))

    _run_command(source, output, look)
    if _lines(output) != len(attempts):
        raise SystemExit(f"{output} has {_lines(output)} results of {len(attempts)}")
    return peak


def scaling(count: int, on_ray: bool) -> None:
    """Judge the same attempts in two ways, each several times in turn."""
    problems = _some(comparable(), count)
    _prepare(problems)
    attempts = attempts_at(problems, RIGHT, WRONG)
    ways: dict[str, Callable[[], object]] = {"1 worker": lambda: by_judge(attempts, 1)}
    if on_ray:
        ways["1 worker on Ray, its start included"] = lambda: by_ray(attempts, 1)
        some = attempts[:20]
        ways["start of Ray and 20 attempts"] = lambda: by_ray(some, 1)
        ways["20 attempts"] = lambda: by_judge(some, 1)
    else:
        ways["2 workers"] = lambda: by_judge(attempts, 2)
    rounds = [{name: taken(way).wall_s for name, way in ways.items()} for _ in range(3)]
    best = {name: min(one[name] for one in rounds) for name in ways}
    table = _table(f"{len(attempts):,} attempts, the best of three rounds", "who judges", "seconds", "ratio")
    for name, seconds in best.items():
        table.add_row(name, f"{seconds:.1f}", f"{best['1 worker'] / seconds:.2f}")
    Console(width=100).print(table)
    if on_ray:
        alone, ray, short_ray, short = (
            best[name]
            for name in (
                "1 worker",
                "1 worker on Ray, its start included",
                "start of Ray and 20 attempts",
                "20 attempts",
            )
        )
        print(
            f"without the start, Ray takes {(ray - short_ray) / (alone - short) - 1:+.1%} longer an attempt"
        )


def many(count: int) -> None:
    """Grade many attempts with the command; then again, killed in the midst and resumed."""
    problems = [problem for problem in load_catalog().problems.values() if not problem.uses_numpy]
    attempts = spread(attempts_at(problems, WRONG), count)
    _prepare([problem for problem in problems if any(one.problem == problem.slug for one in attempts)])
    random.Random(count).shuffle(attempts)
    with tempfile.TemporaryDirectory() as folder:
        room = Path(folder)
        (room / "tmp").mkdir()
        source = room / "attempts.jsonl"
        _write(attempts, source)
        whole, resumed = room / "whole.jsonl", room / "resumed.jsonl"
        memory = _grade(source, whole, room, watched=(count // 10, count // 2, count * 99 // 100))
        _grade(source, resumed, room, kill_at=count // 2)
        at_kill = _lines(resumed)
        _grade(source, resumed, room, resume=True)
        verdicts, others = _verdicts(whole), _verdicts(resumed)
        left = [str(path.relative_to(room)) for path in (room / "tmp").iterdir()]
    held = ", ".join(f"{mib:.0f} MiB at {n:,} (peak {peak:.0f})" for n, mib, peak in memory)
    print(f"{count:,} attempts; the parent holds {held}")
    print(
        f"killed at {at_kill:,} and resumed: {len(others):,} results, {_differing(verdicts, others)} differ"
    )
    print(f"left behind by the run that was killed and the others: {', '.join(left) or 'nothing'}")
    print(collections.Counter(verdicts.values()).most_common())


def _grade(
    source: Path,
    output: Path,
    room: Path,
    *,
    watched: Sequence[int] = (),
    kill_at: int | None = None,
    resume: bool = False,
) -> list[tuple[int, float, float]]:
    """Run the command; give the MiB that the parent held when so many results were there, and its peak until then."""
    memory: list[tuple[int, float, float]] = []
    waiting = list(watched)

    def look(process: subprocess.Popen[bytes]) -> None:
        done = _lines(output) if output.exists() else 0
        while waiting and done >= waiting[0]:
            with contextlib.suppress(OSError):
                pid = process.pid
                memory.append((waiting.pop(0), clock.resident_mib(pid), clock.memory_mib(pid)))
        if kill_at is not None and done >= kill_at:
            process.kill()

    _run_command(source, output, look, *(["--resume"] if resume else []), TMPDIR=str(room / "tmp"))
    return memory


def _run_command(
    source: Path,
    output: Path,
    look: Callable[[subprocess.Popen[bytes]], None],
    *options: str,
    **environment: str,
) -> None:
    """Run `judge grade`, and have somebody look at its process twenty times a second."""
    with subprocess.Popen(
        [sys.executable, "-m", "judge", "grade", str(source), "--output", str(output), *options],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env=os.environ | environment,
    ) as process:
        while process.poll() is None:
            time.sleep(0.05)
            look(process)


# --- small things ---


def _some(problems: list[Problem], count: int) -> list[Problem]:
    return problems[:: max(1, len(problems) // count)][:count]


def _children(pid: int) -> list[int]:
    try:
        return [
            int(child)
            for child in Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii").split()
        ]
    except OSError:  # it has ended
        return []


def _write(attempts: Sequence[Submission], path: Path) -> None:
    with path.open("w", encoding="utf-8") as file:
        for one in attempts:
            file.write(json.dumps({"id": one.id, "problem": one.problem, "source": one.source}) + "\n")


def _lines(path: Path) -> int:
    with path.open("rb") as file:
        return sum(part.count(b"\n") for part in iter(lambda: file.read(2**20), b""))


def _verdicts(path: Path) -> Verdicts:
    with path.open(encoding="utf-8") as file:
        return {row["id"]: row["verdict"] for row in map(json.loads, file)}


def _differing(one: Verdicts, other: Verdicts) -> int:
    return sum(one.get(name) != other.get(name) for name in one.keys() | other.keys())


def _table(title: str, *headings: str) -> Table:
    table = Table(title=title)
    for number, heading in enumerate(headings):
        table.add_column(heading, justify="right" if number else "left")
    return table


if __name__ == "__main__":
    main()
