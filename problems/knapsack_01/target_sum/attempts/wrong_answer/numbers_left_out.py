"""Allows a number to be left out, besides plus and minus."""


def target_sum(nums, target):
    sums = {0: 1}
    for num in nums:
        moved = dict(sums)
        for total, count in sums.items():
            moved[total + num] = moved.get(total + num, 0) + count
            moved[total - num] = moved.get(total - num, 0) + count
        sums = moved
    return sums.get(target, 0)
