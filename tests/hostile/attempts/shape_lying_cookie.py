# -*- coding: no-such-codec -*-
"""Claim an encoding that nobody knows."""
# problem: top_k
# verdicts: accepted, load_error
# verdicts without layers: accepted, load_error

from collections import Counter


def top_k(items, k):
    counts = Counter(items)
    return sorted(counts, key=lambda name: (-counts[name], name))[:k]
