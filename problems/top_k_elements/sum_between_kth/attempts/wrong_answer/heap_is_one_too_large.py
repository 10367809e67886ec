"""Keeps the k2 smallest numbers and pops the k2 - k1 - 1 largest of them, the one in place k2 among these."""

import heapq


def sum_between_kth(nums, k1, k2):
    heap = []
    for num in nums:
        heapq.heappush(heap, -num)
        if len(heap) > k2:
            heapq.heappop(heap)
    return -sum(heapq.heappop(heap) for _ in range(k2 - k1 - 1))
