class SignCounter:
    def __init__(self, nums):
        self.nums = nums
        self.cache = {}

    def ways(self, index, total, target):
        if index == len(self.nums):
            return 1 if total == target else 0
        key = str(index) + ":" + str(total)
        if key not in self.cache:
            plus = self.ways(index + 1, total + self.nums[index], target)
            minus = self.ways(index + 1, total - self.nums[index], target)
            self.cache[key] = plus + minus
        return self.cache[key]


def target_sum(nums, target):
    return SignCounter(nums).ways(0, 0, target)
