"""Keeps all pairs of indices for each sum, which are many when there are duplicates."""

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
    return [list(quadruple) for quadruple in found]
