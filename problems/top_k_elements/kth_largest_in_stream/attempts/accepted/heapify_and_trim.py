import heapq


class KthLargestInStream:
    def __init__(self, nums, k):
        self.k = k
        self.heap = list(nums)
        heapq.heapify(self.heap)
        while len(self.heap) > k:
            heapq.heappop(self.heap)

    def add(self, num):
        if len(self.heap) < self.k:
            heapq.heappush(self.heap, num)
        elif num > self.heap[0]:
            heapq.heapreplace(self.heap, num)
        return self.heap[0]
