from bisect import bisect_left
from collections import defaultdict


def longest_common_subsequence(first, second):
    places = defaultdict(list)
    for j, char in enumerate(second):
        places[char].append(j)
    ends = []
    for char in first:
        for j in reversed(places[char]):
            k = bisect_left(ends, j)
            if k == len(ends):
                ends.append(j)
            else:
                ends[k] = j
    return len(ends)
