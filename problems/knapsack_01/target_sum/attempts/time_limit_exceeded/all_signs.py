"""Tries both signs for every number, without a memo."""


def target_sum(nums, target):
    def count(i, total):
        if i == len(nums):
            return int(total == target)
        return count(i + 1, total + nums[i]) + count(i + 1, total - nums[i])

    return count(0, 0)
