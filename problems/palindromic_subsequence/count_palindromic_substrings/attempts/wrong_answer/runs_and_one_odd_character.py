"""Counts runs of one character, and such runs with one other character in the middle."""

from itertools import groupby


def count_palindromic_substrings(text):
    runs = [(character, len(list(group))) for character, group in groupby(text)]
    count = sum(length * (length + 1) // 2 for _, length in runs)
    for before, run, after in zip(runs, runs[1:], runs[2:]):
        if run[1] == 1 and before[0] == after[0]:
            count += min(before[1], after[1])
    return count
