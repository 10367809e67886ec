class Partition:
    def __init__(self, nums):
        self.nums = nums
        self.cache = {}

    def can_reach(self, index, remaining):
        if remaining == 0:
            return True
        if index == len(self.nums):
            return False
        if (index, remaining) not in self.cache:
            found = False
            if self.nums[index] <= remaining:
                found = self.can_reach(index + 1, remaining - self.nums[index])
            if not found:
                found = self.can_reach(index + 1, remaining)
            self.cache[(index, remaining)] = found
        return self.cache[(index, remaining)]


def equal_subset_partition(nums):
    total = sum(nums)
    if total % 2 != 0:
        return False
    return Partition(nums).can_reach(0, total // 2)
