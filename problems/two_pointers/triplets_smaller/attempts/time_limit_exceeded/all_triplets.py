"""Visits all triplets of indices."""


def triplets_smaller(nums, target):
    count = 0
    for i in range(len(nums)):
        for j in range(i + 1, len(nums)):
            for k in range(j + 1, len(nums)):
                if nums[i] + nums[j] + nums[k] < target:
                    count += 1
    return count
