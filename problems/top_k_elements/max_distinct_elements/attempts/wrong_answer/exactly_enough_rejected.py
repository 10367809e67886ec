"""Uses `<` instead of `<=`, so exactly enough removals are rejected."""

import heapq
from collections import Counter


def max_distinct_elements(nums, k):
    heap = [count for count in Counter(nums).values()]
    heapq.heapify(heap)
    unique = 0
    while heap and heap[0] == 1:
        heapq.heappop(heap)
        unique += 1
    while heap and k > heap[0] - 1:
        k -= heapq.heappop(heap) - 1
        unique += 1
    return unique if heap else unique - k
