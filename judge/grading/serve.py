"""The process behind `judge.grade`: lines of JSON in, each an attempt; lines of JSON out, each a report."""

from __future__ import annotations

import argparse
import json
import signal
import sys
from collections.abc import Iterator

from judge.examiner.attempt import Rules
from judge.grading.pool import graded
from judge.grading.submissions import Submission, lines


def main() -> None:
    """Judge what comes on standard input until its end."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit())  # so that workers and files are cleared away
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the caller, who ends this process
    parser = argparse.ArgumentParser()
    parser.add_argument("--jobs", type=int)
    parser.add_argument("--explain", action="store_true")
    options = parser.parse_args()
    for number, _, report in graded(_coming(), jobs=options.jobs, rules=Rules(explain=options.explain)):
        sys.stdout.write(json.dumps([number, report.to_json()]) + "\n")
        sys.stdout.flush()


def _coming() -> Iterator[Submission | None]:
    for line in lines(sys.stdin.fileno()):
        yield Submission(*json.loads(line)) if line is not None else None


if __name__ == "__main__":
    main()
