"""Judge an attempt at half its limit and one at twice its limit, again and again, on a busy machine.

    python -m benchmarks.fairness [--times 100] [--busy 4]

Both attempts give right answers and then burn CPU time up to their mark on large inputs. Prints how often
each verdict was given; the exit code tells whether not one differed.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections import Counter

from benchmarks.measuring import burners
from judge.catalog import find
from judge.examiner import Attempt, Verdict, judge_attempt

PROBLEM = "top_k"
BURN = """
import time

_model_answer = top_k


def top_k(items, k):
    start = time.process_time()
    answer = _model_answer(items, k)
    if len(items) > 1000:
        while time.process_time() - start < {seconds}:
            pass
    return answer
"""


def main() -> int:
    """Measure, and give the exit code."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.fairness", description=__doc__.splitlines()[0]
    )
    parser.add_argument("--times", type=int, default=100, help="how often each attempt is judged (100)")
    parser.add_argument("--busy", type=int, default=4, help="busy processes meanwhile (4)")
    options = parser.parse_args()
    problem = find(PROBLEM)
    model = problem.read("reference.py")
    quiet = judge_attempt(problem, Attempt(model, "reference.py"))
    limit = max(test.limit_s for test in quiet.tests if test.group == "scale")
    differed = False
    with burners(options.busy):
        for share, wanted in ((0.5, Verdict.ACCEPTED), (2.0, Verdict.TIME_LIMIT_EXCEEDED)):
            attempt = Attempt(model + BURN.format(seconds=share * limit), "burning.py")
            start = time.perf_counter()
            verdicts = Counter(judge_attempt(problem, attempt).verdict for _ in range(options.times))
            seconds = (time.perf_counter() - start) / options.times
            told = ", ".join(f"{count} x {verdict}" for verdict, count in verdicts.items())
            print(f"at {share} of its limit of {limit:.2f} s: {told}; {seconds:.2f} s each")
            differed |= set(verdicts) != {wanted}
    return int(differed)


if __name__ == "__main__":
    sys.exit(main())
