class Partition:
    def __init__(self, nums):
        self.nums = nums
        self.cache = {}

    def best(self, index, first, second):
        if index == len(self.nums):
            return abs(first - second)
        key = (index, first)
        if key not in self.cache:
            num = self.nums[index]
            self.cache[key] = min(
                self.best(index + 1, first + num, second),
                self.best(index + 1, first, second + num),
            )
        return self.cache[key]


def min_subset_difference(nums):
    return Partition(nums).best(0, 0, 0)
