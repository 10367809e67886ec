"""Memoizes by the missing sum alone, without the index."""


def equal_subset_partition(nums):
    failed = set()

    def can_fill(i, remaining):
        if remaining == 0:
            return True
        if i == len(nums) or remaining < 0 or remaining in failed:
            return False
        if can_fill(i + 1, remaining) or can_fill(i + 1, remaining - nums[i]):
            return True
        failed.add(remaining)
        return False

    total = sum(nums)
    return total % 2 == 0 and can_fill(0, total // 2)
