"""Keeps the k2 smallest numbers and pops k2 - k1 - 1 of them, which includes the number at rank k2."""

import heapq


def sum_between_kth(nums, k1, k2):
    heap = []
    for num in nums:
        heapq.heappush(heap, -num)
        if len(heap) > k2:
            heapq.heappop(heap)
    return -sum(heapq.heappop(heap) for _ in range(k2 - k1 - 1))
