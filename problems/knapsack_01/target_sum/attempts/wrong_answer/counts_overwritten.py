"""Overwrites the count where two assignments have the same sum, instead of adding to it."""


def target_sum(nums, target):
    sums = {0: 1}
    for num in nums:
        moved = {}
        for total, count in sums.items():
            moved[total + num] = count
            moved[total - num] = moved.get(total - num, 0) + count
        sums = moved
    return sums.get(target, 0)
