"""Returns the number that heappushpop removes, which is the (k + 1)-th largest."""

import heapq


class KthLargestInStream:
    def __init__(self, nums, k):
        self.k = k
        self.heap = heapq.nlargest(k, nums)
        heapq.heapify(self.heap)

    def add(self, num):
        if len(self.heap) < self.k:
            heapq.heappush(self.heap, num)
            return self.heap[0]
        return heapq.heappushpop(self.heap, num)
