"""Counts the smaller numbers for every number."""


def sum_between_kth(nums, k1, k2):
    total = 0
    for num in set(nums):
        smaller = sum(other < num for other in nums)
        equal = nums.count(num)
        taken = min(smaller + equal, k2 - 1) - max(smaller, k1)
        total += num * max(taken, 0)
    return total
