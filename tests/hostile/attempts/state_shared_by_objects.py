"""Keep the heap on the class, and empty it when an object is made."""
# problem: kth_largest_in_stream
# verdicts: wrong_answer
# verdicts without layers: wrong_answer
# says: state between calls

import heapq


class KthLargestInStream:
    heap = []

    def __init__(self, nums, k):
        self.k = k
        self.heap.clear()
        for num in nums:
            self.add_to_heap(num)

    def add_to_heap(self, num):
        heapq.heappush(self.heap, num)
        if len(self.heap) > self.k:
            heapq.heappop(self.heap)

    def add(self, num):
        self.add_to_heap(num)
        return self.heap[0]
