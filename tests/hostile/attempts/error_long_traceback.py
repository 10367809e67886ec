"""Raise through a traceback of a hundred thousand entries."""
# problem: top_k
# verdicts: runtime_error, time_limit_exceeded
# verdicts without layers: runtime_error, time_limit_exceeded

import sys
import types


def top_k(items, k):
    try:
        raise ValueError("deep")
    except ValueError as error:
        first = error.__traceback__
        last = first
        for _ in range(100_000):
            last = types.TracebackType(last, first.tb_frame, first.tb_lasti, 10**9)
        raise error.with_traceback(last)
