"""Counts the value for which the remaining removals are not enough."""

import heapq
from collections import Counter


def max_distinct_elements(nums, k):
    counts = Counter(nums).values()
    unique = sum(count == 1 for count in counts)
    heap = [count - 1 for count in counts if count > 1]
    heapq.heapify(heap)
    while heap and k > 0:
        k -= heapq.heappop(heap)
        unique += 1
    return unique - max(k, 0)
