"""Keeps the numbers in a class attribute, which all objects share."""

import heapq


class KthLargestInStream:
    heap = []

    def __init__(self, nums, k):
        self.k = k
        for num in nums:
            self.add(num)

    def add(self, num):
        heapq.heappush(self.heap, num)
        while len(self.heap) > self.k:
            heapq.heappop(self.heap)
        return self.heap[0]
