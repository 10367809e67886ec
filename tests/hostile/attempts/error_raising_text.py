"""Raise an error whose text is an error."""
# problem: top_k
# verdicts: runtime_error
# verdicts without layers: runtime_error


class Raising(Exception):
    def __str__(self):
        raise SystemExit(0)

    __repr__ = __str__


def top_k(items, k):
    raise Raising
