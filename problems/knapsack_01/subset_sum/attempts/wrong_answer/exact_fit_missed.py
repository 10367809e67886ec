"""Ends the loop one short, so that a number never fills the open sum exactly."""


def subset_sum(nums, target):
    reachable = [True] + [False] * target
    for num in nums:
        for total in range(target, num, -1):
            reachable[total] = reachable[total] or reachable[total - num]
    return reachable[target]
