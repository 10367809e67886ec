"""Takes or skips every number, without a memo."""


def count_subset_sum(nums, target):
    def count(i, left):
        if left == 0:
            return 1
        if i == len(nums) or left < 0:
            return 0
        return count(i + 1, left) + count(i + 1, left - nums[i])

    return count(0, target)
