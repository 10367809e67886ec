"""Builds a heap of all initial numbers and never cuts it down to k."""

import heapq


class KthLargestInStream:
    def __init__(self, nums, k):
        self.k = k
        self.heap = nums[:]
        heapq.heapify(self.heap)

    def add(self, num):
        heapq.heappush(self.heap, num)
        if len(self.heap) > self.k:
            heapq.heappop(self.heap)
        return self.heap[0]
