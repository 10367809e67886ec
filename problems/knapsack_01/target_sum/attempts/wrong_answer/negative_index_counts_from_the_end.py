"""Keeps the sums from -6,000 on in a list, where the index of a smaller one counts from the end."""


def target_sum(nums, target):
    if target > sum(nums):
        return 0
    sums = {0: 1}
    for num in nums:
        moved = {}
        for total, count in sums.items():
            moved[total + num] = moved.get(total + num, 0) + count
            moved[total - num] = moved.get(total - num, 0) + count
        sums = moved
    counts = [sums.get(total, 0) for total in range(-6_000, 6_001)]
    return counts[target + 6_000]
