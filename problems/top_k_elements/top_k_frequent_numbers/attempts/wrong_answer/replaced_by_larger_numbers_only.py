"""Replaces the root of the heap only if both the count and the number are larger."""

import heapq


def top_k_frequent_numbers(nums, k):
    counts = {}
    for num in nums:
        counts[num] = counts.get(num, 0) + 1
    heap = []
    for num, count in counts.items():
        if len(heap) < k:
            heapq.heappush(heap, (count, num))
        elif count > heap[0][0] and num > heap[0][1]:
            heapq.heapreplace(heap, (count, num))
    return [num for _, num in heap]
