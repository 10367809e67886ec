from bisect import bisect_left


def triplets_smaller(nums, target):
    nums = sorted(nums)
    count = 0
    for j in range(1, len(nums)):
        rest = target - nums[j]
        for i in range(j):
            count += bisect_left(nums, rest - nums[i], j + 1) - j - 1
    return count
