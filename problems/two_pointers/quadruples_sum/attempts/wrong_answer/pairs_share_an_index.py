"""Combines two pairs that may share an index."""

from collections import defaultdict


def quadruples_sum(nums, target):
    pairs = defaultdict(set)
    for i in range(len(nums)):
        for j in range(i + 1, len(nums)):
            pairs[nums[i] + nums[j]].add((nums[i], nums[j]))
    found = set()
    for total, first in pairs.items():
        for a in first:
            for b in pairs.get(target - total, ()):
                found.add(tuple(sorted(a + b)))
    return [list(quadruple) for quadruple in found]
