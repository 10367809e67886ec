class SubsetCounter:
    def __init__(self, nums):
        self.nums = nums
        self.cache = {}

    def ways(self, index, remaining):
        if remaining == 0:
            return 1
        if remaining < 0 or index == len(self.nums):
            return 0
        key = (index, remaining)
        if key not in self.cache:
            without_it = self.ways(index + 1, remaining)
            with_it = self.ways(index + 1, remaining - self.nums[index])
            self.cache[key] = without_it + with_it
        return self.cache[key]


def count_subset_sum(nums, target):
    return SubsetCounter(nums).ways(0, target)
