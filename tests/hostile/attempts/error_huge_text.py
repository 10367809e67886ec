"""Raise an error with a text of a hundred million letters."""
# problem: top_k
# verdicts: runtime_error, memory_limit_exceeded
# verdicts without layers: runtime_error, memory_limit_exceeded


class Huge(Exception):
    def __str__(self):
        return "x" * 10**8


def top_k(items, k):
    raise Huge
