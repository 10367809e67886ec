"""Tries both subsets for every number, without a memo."""


def equal_subset_partition(nums):
    def can_fill(i, remaining):
        if remaining == 0:
            return True
        if i == len(nums) or remaining < 0:
            return False
        return can_fill(i + 1, remaining - nums[i]) or can_fill(i + 1, remaining)

    total = sum(nums)
    return total % 2 == 0 and can_fill(0, total // 2)
