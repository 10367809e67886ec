"""Pops k numbers from a max-heap in every add and pushes only the last one back."""

import heapq


class KthLargestInStream:
    def __init__(self, nums, k):
        self.k = k
        self.heap = [-num for num in nums]
        heapq.heapify(self.heap)

    def add(self, num):
        heapq.heappush(self.heap, -num)
        for _ in range(min(self.k, len(self.heap))):
            top = heapq.heappop(self.heap)
        heapq.heappush(self.heap, top)
        return -top
