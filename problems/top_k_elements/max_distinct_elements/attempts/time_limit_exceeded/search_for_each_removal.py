"""Searches for the lowest count above 1 again for every removal."""

from collections import Counter


def max_distinct_elements(nums, k):
    counts = Counter(nums)
    for _ in range(k):
        num = min(counts, key=lambda num: (counts[num] == 1, counts[num]))
        counts[num] -= 1
        if not counts[num]:
            del counts[num]
    return sum(count == 1 for count in counts.values())
