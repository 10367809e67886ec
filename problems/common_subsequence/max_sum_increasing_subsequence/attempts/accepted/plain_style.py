class Sums:
    def __init__(self, nums):
        self.nums = nums
        self.cache = {}

    def largest(self, current, previous):
        if current == len(self.nums):
            return 0
        key = (current, previous)
        if key in self.cache:
            return self.cache[key]
        with_current = float("-inf")
        if previous == -1 or self.nums[current] > self.nums[previous]:
            with_current = self.nums[current] + self.largest(current + 1, current)
        without_current = self.largest(current + 1, previous)
        result = with_current if with_current > without_current else without_current
        self.cache[key] = result
        return result


def max_sum_increasing_subsequence(nums):
    largest = max(nums)
    if largest <= 0:
        return largest
    return Sums(nums).largest(0, -1)
