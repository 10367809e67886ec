"""Adds a number only if it is larger than the root, even while there are fewer than k."""

import heapq


class KthLargestInStream:
    def __init__(self, nums, k):
        self.heap = heapq.nlargest(k, nums)
        heapq.heapify(self.heap)

    def add(self, num):
        if not self.heap:
            self.heap.append(num)
        elif num > self.heap[0]:
            heapq.heapreplace(self.heap, num)
        return self.heap[0]
