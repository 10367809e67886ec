"""How deep recursion goes in an attempt, by the way of writing it: `python -m benchmarks.recursion`.

The numbers are those of the Python that runs this; docs/python-versions.md has those of others.
"""

from __future__ import annotations

import sys
from typing import Final

from judge.processes.candidate import start_candidate
from judge.processes.outcomes import Budget, Ended
from judge.wire import encode

_MOST: Final = 200_000
_RAISED: Final = "import sys\nsys.setrecursionlimit(10**6)\n"
_BODIES: Final = {
    "a function that calls itself": """
def deepest(n):
    def down(k):
        return 0 if k == 0 else 1 + down(k - 1)
    return down(n)
""",
    "with a memo in a dict": """
def deepest(n):
    memo = {}
    def down(k):
        if k not in memo:
            memo[k] = 0 if k == 0 else 1 + down(k - 1)
        return memo[k]
    return down(n)
""",
    "under functools.cache": """
from functools import cache
def deepest(n):
    @cache
    def down(k):
        return 0 if k == 0 else 1 + down(k - 1)
    return down(n)
""",
    "under functools.cache, called in max(... for ...)": """
from functools import cache
def deepest(n):
    @cache
    def down(k):
        return 0 if k == 0 else 1 + max(down(j) for j in (k - 1,))
    return down(n)
""",
}


def main() -> None:
    """Print the deepest recursion that ends well, with Python's limit as it is and raised to a million."""
    print(f"Python {sys.version.split()[0]}: levels with the limit as it is, and raised")
    for name, body in _BODIES.items():
        print(f"  {name:<50}{_deepest(body):>9,}{_deepest(_RAISED + body):>9,}")
    print(f"  {_MOST:,} is as far as this looks")


def _deepest(source: str) -> int:
    low, high = 1, 2
    while high < _MOST and _ends_well(source, high):
        low, high = high, min(2 * high, _MOST)
    if high == _MOST and _ends_well(source, high):
        return _MOST
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if _ends_well(source, middle) else (low, middle)
    return low


def _ends_well(source: str, depth: int) -> bool:
    with start_candidate(numpy=False, memory_mib=256) as candidate:
        try:
            candidate.load(source, "attempt.py", "deepest", False, Budget(5.0))
            (outcome,) = candidate.run([encode((depth,))], Budget(5.0)).outcomes
        except Ended:
            return False
    return outcome.failure is None and outcome.verdict is None


if __name__ == "__main__":
    main()
