"""Counts in floats, which are exact only up to 2 to the 53."""


def target_sum(nums, target):
    sums = {0: 1.0}
    for num in nums:
        moved = {}
        for total, count in sums.items():
            moved[total + num] = moved.get(total + num, 0.0) + count
            moved[total - num] = moved.get(total - num, 0.0) + count
        sums = moved
    return int(sums.get(target, 0))
