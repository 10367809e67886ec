class SubsetSum:
    def __init__(self, nums):
        self.nums = nums
        self.cache = {}

    def can_reach(self, index, remaining):
        if remaining == 0:
            return True
        if remaining < 0 or index == len(self.nums):
            return False
        key = (index, remaining)
        if key not in self.cache:
            with_it = self.can_reach(index + 1, remaining - self.nums[index])
            self.cache[key] = with_it or self.can_reach(index + 1, remaining)
        return self.cache[key]


def subset_sum(nums, target):
    return SubsetSum(nums).can_reach(0, target)
