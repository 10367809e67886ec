"""Keeps the k smallest numbers and returns the largest of them."""

import heapq


class KthLargestInStream:
    def __init__(self, nums, k):
        self.k = k
        self.heap = []
        for num in nums:
            self.add(num)

    def add(self, num):
        heapq.heappush(self.heap, -num)
        if len(self.heap) > self.k:
            heapq.heappop(self.heap)
        return -self.heap[0]
