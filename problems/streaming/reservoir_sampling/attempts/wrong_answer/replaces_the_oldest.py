"""Replaces the item that has been in the sample for longest."""

from collections import deque


def reservoir(stream, k, random):
    kept = deque(maxlen=k)
    for i, item in enumerate(stream, start=1):
        if i <= k or random() < k / i:
            kept.append(item)
    return list(kept)
