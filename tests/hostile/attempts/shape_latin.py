# -*- coding: latin-1 -*-
"""Be right in another encoding, and say so."""
# problem: top_k
# verdicts: accepted, refused
# verdicts without layers: accepted, refused

from collections import Counter


def top_k(items, k):
    """Zähle Wörter."""
    counts = Counter(items)
    return sorted(counts, key=lambda name: (-counts[name], name))[:k]
