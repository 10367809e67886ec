from heapq import heappush, heappushpop


class KthLargestInStream:
    def __init__(self, nums, k):
        self.k = k
        self.upper = []
        self.lower = []
        for num in nums:
            self.take(num)

    def take(self, num):
        if len(self.upper) < self.k:
            heappush(self.upper, num)
        else:
            heappush(self.lower, -heappushpop(self.upper, num))

    def add(self, num):
        self.take(num)
        return self.upper[0]
