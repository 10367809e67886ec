"""Keep the heap on the class, and empty it when an object is made."""

import heapq


class KthLargestInStream:
    heap = []

    def __init__(self, nums, k):
        self.k = k
        self.heap.clear()
        for num in nums:
            self._push(num)

    def _push(self, num):
        heapq.heappush(self.heap, num)
        if len(self.heap) > self.k:
            heapq.heappop(self.heap)

    def add(self, num):
        self._push(num)
        return self.heap[0]
