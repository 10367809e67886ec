from bisect import insort


class KthLargestInStream:
    def __init__(self, nums, k):
        self.nums = sorted(nums)
        self.k = k

    def add(self, num):
        insort(self.nums, num)
        return self.nums[-self.k]
