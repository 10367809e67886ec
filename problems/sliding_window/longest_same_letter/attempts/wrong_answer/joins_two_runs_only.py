"""Joins two neighboring runs of a letter across one gap, and never more than two."""

from itertools import groupby


def longest_same_letter(text, k):
    runs, index = [], 0
    for letter, run in groupby(text):
        length = len(list(run))
        runs.append((letter, index, index + length))
        index += length
    best = 0
    for i, (letter, start, end) in enumerate(runs):
        best = max(best, min(len(text), end - start + k))
        for other, next_start, next_end in runs[i + 1 :]:
            if other == letter:
                gap = next_start - end
                if gap <= k:
                    best = max(best, min(len(text), next_end - start + k - gap))
                break
    return best
