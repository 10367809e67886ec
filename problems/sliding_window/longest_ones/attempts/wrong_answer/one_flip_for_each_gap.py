"""Counts one flip for each gap between two runs, however long the gap is."""

from itertools import groupby


def longest_ones(bits, k):
    runs = [(bit, len(list(run))) for bit, run in groupby(bits)]
    best = 0
    for i in range(len(runs)):
        left, length = k, 0
        for bit, size in runs[i:]:
            if bit == 0:
                if not left:
                    break
                take = min(size, left)
                length += take
                left -= 1 if take == size else left
                if take < size:
                    break
            else:
                length += size
        best = max(best, length)
    return min(best, len(bits))
