"""Preparing a suite before its first judging: in the background, while a person reads and writes.

A process of its own, `python -m judge.examiner.ahead SLUG`, that the commands start which come before a first
judging. It runs at the lowest priority, one suite at a time, and ends when there is nothing left to make. When
it is killed, each group of tests that it has made is kept.
"""

from __future__ import annotations

import os
import signal
import sys
from contextlib import suppress

_PATIENCE_S = 120
"""How long it waits by the clock for another suite, and then for its own."""


def main(slug: str) -> None:
    """Make what is not made yet."""
    from judge.catalog import find
    from judge.examiner.preparation import Preparation
    from judge.examiner.report import GROUPS
    from judge.examiner.service import forget_settings
    from judge.examiner.suites import load_suite
    from judge.storage import alone, cache_folder

    signal.alarm(_PATIENCE_S)
    os.nice(19)
    forget_settings()
    folder = cache_folder() / "problems"
    folder.mkdir(parents=True, exist_ok=True)
    with alone(folder / "ahead.lock"):  # where nothing can be written, nothing could be kept
        preparation = Preparation(load_suite(find(slug)))
        for group in GROUPS:
            for test in preparation.group(group):
                preparation.measured_well(test)


if __name__ == "__main__":
    with suppress(Exception):  # the first judging meets it again, and tells
        main(sys.argv[1])
