"""Takes the first k items of a heap for the best k."""

import heapq
from collections import Counter


def top_k_frequent_numbers(nums, k):
    heap = [(-count, num) for num, count in Counter(nums).items()]
    heapq.heapify(heap)
    return [num for _, num in heap[:k]]
