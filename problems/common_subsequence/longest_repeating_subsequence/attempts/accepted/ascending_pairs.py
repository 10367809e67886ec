from bisect import bisect_left
from collections import defaultdict


def longest_repeating_subsequence(text):
    places = defaultdict(list)
    for i, character in enumerate(text):
        places[character].append(i)
    smallest_last = []
    for i, character in enumerate(text):
        for j in reversed(places[character]):
            if i != j:
                at = bisect_left(smallest_last, j)
                smallest_last[at : at + 1] = [j]
    return len(smallest_last)
