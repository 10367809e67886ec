"""Returns the k-th largest of the numbers before the new one."""

import heapq


class KthLargestInStream:
    def __init__(self, nums, k):
        self.k = k
        self.nums = list(nums)

    def add(self, num):
        answer = heapq.nlargest(self.k, self.nums)
        self.nums.append(num)
        return answer[-1] if len(answer) == self.k else num
