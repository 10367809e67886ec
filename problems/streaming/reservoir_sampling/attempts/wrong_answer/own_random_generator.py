"""Ignores the given random function and uses its own with a fixed seed."""

from random import Random


def reservoir(stream, k, random):
    generator = Random(42)
    kept = []
    for i, item in enumerate(stream, start=1):
        if i <= k:
            kept.append(item)
        else:
            j = generator.randrange(i)
            if j < k:
                kept[j] = item
    return kept
