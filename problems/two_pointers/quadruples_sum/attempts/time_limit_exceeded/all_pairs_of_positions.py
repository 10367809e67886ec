"""Keeps all pairs of positions for each sum, which are many where numbers repeat."""

from collections import defaultdict


def quadruples_sum(nums, target):
    pairs = defaultdict(list)
    for i in range(len(nums)):
        for j in range(i + 1, len(nums)):
            pairs[nums[i] + nums[j]].append((i, j))
    found = set()
    for i in range(len(nums)):
        for j in range(i + 1, len(nums)):
            for k, m in pairs[target - nums[i] - nums[j]]:
                if j < k:
                    found.add(tuple(sorted((nums[i], nums[j], nums[k], nums[m]))))
    return [list(four) for four in found]
