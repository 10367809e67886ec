"""Measure `judge run` in pairs with that of another revision of this repository.

    python -m benchmarks.against REVISION [--problem top_k] [--runs 21] [--cold]
    python -m benchmarks.against REVISION --wrong 40
    python -m benchmarks.against REVISION --first 20

In each pair the model solution of a problem is judged by both, in turn and in changing order, so that what else
the machine does falls on both. Prints the medians and the median of the pairs' ratios, for the time by the
clock and for CPU time. With --cold both begin without a cache each time. With --wrong the attempts are those
of attempts/wrong_answer instead, spread over all problems, each judged once with a warm cache. With --first it is
the first verdict on N problems, spread over all, each with an empty cache: on an attempt that does not load, on the
stub, on the examples, on a wrong answer to an example, on the model solution, and on that after
it was prepared as `judge new` does, beside the warm time.
"""

from __future__ import annotations

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks.measuring import Taken, taken
from judge.catalog import find
from judge.catalog.find import load_catalog

HERE = Path(__file__).parents[1]


def main() -> None:
    """Measure, and print what came out."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.against", description=__doc__.splitlines()[0])
    parser.add_argument("revision", help="the revision to compare with, such as a commit")
    parser.add_argument("--problem", default="top_k", help="whose model solution is judged (top_k)")
    parser.add_argument("--runs", type=int, default=21, help="pairs (21)")
    parser.add_argument("--cold", action="store_true", help="without a cache")
    parser.add_argument(
        "--wrong", type=int, metavar="N", help="judge N wrong attempts of all problems instead"
    )
    parser.add_argument("--first", type=int, metavar="N", help="first verdicts on N problems instead")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        room = Path(folder)
        there = room / "there"
        subprocess.run(
            ["git", "-C", str(HERE), "worktree", "add", "--quiet", "--detach", str(there), options.revision],
            check=True,
        )
        try:
            if options.first:
                for what, pairs in measure_first(room, there, options.first).items():
                    tell(what, pairs)
                return
            if options.wrong:
                what = "judge run, failing"
                pairs = measure_wrong(room, there, options.wrong)
            else:
                what = f"judge run {options.problem}, {'cold' if options.cold else 'warm'}"
                reference = find(options.problem).folder / "reference.py"
                pairs = measure(room, there, options.problem, reference, options.runs, options.cold)
        finally:
            subprocess.run(["git", "-C", str(HERE), "worktree", "remove", "--force", str(there)], check=True)
    tell(what, pairs)


def tell(what: str, pairs: list[tuple[Taken, Taken]]) -> None:
    """Print the medians of both, and of their ratios."""
    print(f"{what}, {len(pairs)} pairs")
    for name in Taken._fields:
        here, other = zip(
            *((getattr(ours, name), getattr(theirs, name)) for ours, theirs in pairs), strict=True
        )
        ratio = statistics.median(one / two for one, two in zip(here, other, strict=True))
        medians = f"{statistics.median(here):.3f} s here, {statistics.median(other):.3f} s there"
        print(f"{name:7} {medians}, ratio {ratio:.3f}")


def measure(
    room: Path, there: Path, problem: str, attempt: Path, runs: int, cold: bool
) -> list[tuple[Taken, Taken]]:
    """Return what both took in each pair, ours first."""
    pairs = []
    for number in range(-2, runs):  # two to fill caches and compile
        taken = {}
        for place in (HERE, there) if number % 2 else (there, HERE):
            cache = room / f"cache{place == HERE}{number if cold else ''}"
            taken[place] = judge(room, place, problem, attempt, cache)
        if number >= 0:
            pairs.append((taken[HERE], taken[there]))
    return pairs


def measure_wrong(room: Path, there: Path, count: int) -> list[tuple[Taken, Taken]]:
    """Return what both took for so many wrong attempts, spread over the problems that the other revision has too."""
    files = [
        file
        for problem in load_catalog().problems.values()
        if (there / problem.folder.relative_to(HERE)).exists()
        for file in problem.attempts("wrong_answer")
    ]
    pairs = []
    for file in files[:: max(1, len(files) // count)][:count]:
        pairs += measure(room, there, file.parents[2].name, file, 1, cold=False)
    return pairs


def measure_first(room: Path, there: Path, count: int) -> dict[str, list[tuple[Taken, Taken]]]:
    """Return what both took for each kind of first verdict; of a prepared one, that and the warm time."""
    problems = [
        problem
        for problem in load_catalog().problems.values()
        if (there / problem.folder.relative_to(HERE)).exists()
    ]
    found: dict[str, list[tuple[Taken, Taken]]] = {}
    for problem in problems[:: max(1, len(problems) // count)][:count]:
        reference = problem.folder / "reference.py"
        broken, wrong = room / "broken.py", room / "wrong.py"
        broken.write_text("def broken(:\n", encoding="utf-8")
        returned = "\n\n\n".join(
            ["class Nothing:\n    pass", f"def {problem.slug}(*_):\n    return Nothing()\n"]
        )
        wrong.write_text(returned, encoding="utf-8")
        kinds = {
            "an attempt that does not load": (broken, []),
            "the stub": (problem.stub, []),
            "the examples": (reference, ["--examples"]),
            "accepted": (reference, []),
        }
        if not problem.signature.is_class:
            kinds["a wrong answer to an example"] = (wrong, [])
        for kind, (attempt, options) in kinds.items():
            taken = {}
            for place in (HERE, there):
                cache = room / f"first{place == HERE}"
                shutil.rmtree(cache, ignore_errors=True)
                taken[place] = judge(room, place, problem.slug, attempt, cache, *options)
            found.setdefault(kind, []).append((taken[HERE], taken[there]))
        cache = room / "prepared"
        shutil.rmtree(cache, ignore_errors=True)
        subprocess.run(
            [sys.executable, "-m", "judge.examiner.ahead", problem.slug],
            env=_environment(room, HERE, cache),
            check=True,
        )
        first = judge(room, HERE, problem.slug, reference, cache)
        warm = judge(room, HERE, problem.slug, reference, cache)
        found.setdefault("accepted, prepared ahead; there is: warm", []).append((first, warm))
    return found


def _environment(room: Path, place: Path, cache: Path) -> dict[str, str]:
    environment = {
        **os.environ,
        "PYTHONPATH": str(place),
        "XDG_CACHE_HOME": str(cache),
        "XDG_DATA_HOME": str(room / f"data{place == HERE}"),  # an older judge does not write a newer record
    }
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    return environment


def judge(room: Path, place: Path, problem: str, attempt: Path, cache: Path, *options: str) -> Taken:
    """Judge once."""
    environment = _environment(room, place, cache)
    (room / "solutions").mkdir(exist_ok=True)
    shutil.copy(attempt, room / "solutions" / f"{problem}.py")
    command = [sys.executable, "-m", "judge", "run", problem, *options]

    def run() -> None:
        ran = subprocess.run(command, cwd=room, env=environment, check=False, stdout=subprocess.DEVNULL)
        if ran.returncode not in (0, 1):
            raise RuntimeError(f"{' '.join(command)} ended with {ran.returncode}")

    return taken(run)


if __name__ == "__main__":
    main()
