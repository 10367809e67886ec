"""Swallow every exception and go on looping."""
# problem: top_k
# verdicts: time_limit_exceeded
# verdicts without layers: time_limit_exceeded


def top_k(items, k):
    while True:
        try:
            while True:
                pass
        except BaseException:
            pass
