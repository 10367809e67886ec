"""Raise the guard's own error, as if the time were up."""
# problem: top_k
# verdicts: time_limit_exceeded, runtime_error
# verdicts without layers: time_limit_exceeded, runtime_error

import sys


def top_k(items, k):
    for module in list(sys.modules.values()):
        error = getattr(module, "OutOfTime", None)
        if error:
            raise error("Timed Out")
    raise TimeoutError("Timed Out")
