from collections import Counter


def target_sum(nums, target):
    sums = Counter({0: 1})
    for num in nums:
        moved = Counter()
        for total, count in sums.items():
            moved[total + num] += count
            moved[total - num] += count
        sums = moved
    return sums[target]
