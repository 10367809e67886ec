"""Tries both signs for every number and remembers nothing."""


def target_sum(nums, target):
    def count(i, floor):
        if i == len(nums):
            return int(floor == target)
        return count(i + 1, floor + nums[i]) + count(i + 1, floor - nums[i])

    return count(0, 0)
