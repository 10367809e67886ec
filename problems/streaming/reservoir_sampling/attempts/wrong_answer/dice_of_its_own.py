"""Ignores the rolls it is given and makes the same ones for every draw."""

from random import Random


def reservoir(stream, k, random):
    dice = Random(42)
    kept = []
    for i, item in enumerate(stream, start=1):
        if i <= k:
            kept.append(item)
        else:
            j = dice.randrange(i)
            if j < k:
                kept[j] = item
    return kept
