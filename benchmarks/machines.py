"""Judge every attempt of the problems with arrays as other machines would, and tell whether a verdict differs.

    python -m benchmarks.machines [SLUG ...] [--python PATH ...] [--jobs 2]

The attempts are judged as this machine does it; with numpy's CPU features switched off; with OpenBLAS's kernels
for an old processor; with two BLAS threads in the place of one; and so again by each other Python, in which judge
must be installed. Prints the verdicts that differ from those of this machine; the exit code tells whether there
are any.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile

from judge.authoring.jobs import BRIEF
from judge.catalog import Problem, find, load_catalog
from judge.examiner import Attempt
from judge.examiner.judging import Judging, work
from judge.processes import spawn
from judge.processes.workers import Workers

FEATURES = """
try:
    from numpy._core import _multiarray_umath as umath
except ImportError:
    from numpy.core import _multiarray_umath as umath
import numpy, platform
print(platform.python_version(), numpy.__version__)
print(" ".join(name for name in umath.__cpu_dispatch__ if umath.__cpu_features__.get(name)))
"""


def main() -> int:
    """Judge in each setting, and give the exit code."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.machines", description=__doc__.splitlines()[0]
    )
    parser.add_argument("slugs", nargs="*", metavar="SLUG", help="problems (all that use arrays)")
    parser.add_argument("--python", action="append", default=[], metavar="PATH", help="another Python too")
    parser.add_argument("--jobs", type=int, default=os.cpu_count(), help="attempts at once (one per core)")
    parser.add_argument("--tell", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--threads", default="1", help=argparse.SUPPRESS)
    options = parser.parse_args()
    slugs = options.slugs or [
        problem.slug for problem in load_catalog().problems.values() if problem.uses_numpy
    ]
    if options.tell:
        spawn.BLAS_THREADS = options.threads
        print(json.dumps(verdicts([find(slug) for slug in slugs], options.jobs)))
        return 0
    here: dict[str, str] = {}
    differ = 0
    for python in [sys.executable, *options.python]:
        versions, features = output([python, "-c", FEATURES]).splitlines()
        settings: dict[str, tuple[dict[str, str], str]] = {
            "as it is": ({}, "1"),
            f"without {features}": ({"NPY_DISABLE_CPU_FEATURES": features}, "1"),
            "OpenBLAS for Prescott": ({"OPENBLAS_CORETYPE": "Prescott"}, "1"),
            "two BLAS threads": ({}, "2"),
        }
        for name, (variables, threads) in settings.items():
            command = [python, "-m", "benchmarks.machines", "--tell", "--threads", threads]
            told: dict[str, str] = json.loads(
                output([*command, "--jobs", str(options.jobs), *slugs], variables)
            )
            here = here or told
            others = sorted(key for key in here.keys() | told.keys() if here.get(key) != told.get(key))
            differ += len(others)
            print(
                f"Python and numpy {versions}, {name}: {len(told)} verdicts, {len(others)} differ", flush=True
            )
            for key in others:
                print(f"  {key}: {told.get(key)}, here {here.get(key)}", flush=True)
    return 1 if differ else 0


def output(command: list[str], variables: dict[str, str] | None = None) -> str:
    """Return what a command prints, with a cache of its own: right answers depend on the machine in their last bits."""
    with tempfile.TemporaryDirectory() as cache:
        environment = {**os.environ, **(variables or {}), "XDG_CACHE_HOME": cache}
        done = subprocess.run(command, env=environment, check=True, stdout=subprocess.PIPE, text=True)
    return done.stdout


def verdicts(problems: list[Problem], jobs: int) -> dict[str, str]:
    """Return the verdict of each attempt, by its path from the folder of problems."""
    names: dict[Judging, str] = {}
    workers: Workers[Judging] = Workers(work, jobs)
    with workers:
        for problem in problems:
            for file in sorted(problem.folder.glob("attempts/*/*.py")):
                name = str(file.relative_to(problem.folder.parent))
                judging = Judging(problem, Attempt(file.read_text(encoding="utf-8"), name), BRIEF)
                names[judging] = name
                workers.submit(judging)
        return {names[judging]: str(judging.report.verdict) for judging in workers.results()}


if __name__ == "__main__":
    sys.exit(main())
