"""Treats a smallest number of 0 as if the heap were empty."""

import heapq


class KthLargestInStream:
    def __init__(self, nums, k):
        self.k = k
        self.heap = heapq.nlargest(k, nums)
        heapq.heapify(self.heap)

    def add(self, num):
        smallest = self.heap[0] if self.heap else 0
        if len(self.heap) < self.k:
            heapq.heappush(self.heap, num)
        elif not smallest or num > smallest:
            heapq.heapreplace(self.heap, num)
        return self.heap[0]
