"""Returns the first k elements of a heap's list, as if it were sorted."""

import heapq
from collections import Counter


def top_k_frequent_numbers(nums, k):
    heap = [(-count, num) for num, count in Counter(nums).items()]
    heapq.heapify(heap)
    return [num for _, num in heap[:k]]
