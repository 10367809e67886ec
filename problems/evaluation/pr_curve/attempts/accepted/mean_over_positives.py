from bisect import bisect_left
from math import fsum


def average_precision(y_true, scores):
    ranked = sorted(scores)
    hits = sorted(s for y, s in zip(y_true, scores) if y)
    if not hits:
        raise ValueError("no positives")
    n, m = len(ranked), len(hits)
    return fsum((m - bisect_left(hits, s)) / (n - bisect_left(ranked, s)) for s in hits) / m
