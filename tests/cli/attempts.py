"""Attempts at top_k that the tests of `judge run` judge."""

RIGHT = """\
from collections import Counter


def top_k(items, k):
    counts = Counter(items)
    return sorted(counts, key=lambda item: (-counts[item], item))[:k]
"""
TIES_BY_LENGTH = """\
from collections import Counter


def top_k(items, k):
    counts = Counter(items)
    return sorted(counts, key=lambda item: (-counts[item], len(item), item))[:k]
"""
SKIPS_EMPTY = RIGHT.replace("Counter(items)", "Counter(filter(None, items))")
CRASHES = """\
def first(items):
    return items[99]


def top_k(items, k):
    print("[red]looking[/red] \\x1b[2J\\x1b]0;owned\\x07")
    return first(items)
"""
HANGS = """\
def top_k(items, k):
    while True:
        pass
"""
DOES_NOT_PARSE = "def top_k(items, k)\n    return []\n"
