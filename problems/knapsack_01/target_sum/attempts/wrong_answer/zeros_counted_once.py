"""Skips zeros, as if +0 and -0 were the same assignment."""


def target_sum(nums, target):
    sums = {0: 1}
    for num in filter(None, nums):
        moved = {}
        for total, count in sums.items():
            moved[total + num] = moved.get(total + num, 0) + count
            moved[total - num] = moved.get(total - num, 0) + count
        sums = moved
    return sums.get(target, 0)
