"""Sorts and ends each scan at the first third element that is too large."""


def triplets_smaller(nums, target):
    nums = sorted(nums)
    count = 0
    for i in range(len(nums)):
        for j in range(i + 1, len(nums)):
            rest = target - nums[i] - nums[j]
            for k in range(j + 1, len(nums)):
                if nums[k] >= rest:
                    break
                count += 1
    return count
