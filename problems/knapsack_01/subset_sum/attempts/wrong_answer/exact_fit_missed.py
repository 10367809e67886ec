"""Ends the loop one step early, so that a number equal to the missing sum is never used."""


def subset_sum(nums, target):
    reachable = [True] + [False] * target
    for num in nums:
        for total in range(target, num, -1):
            reachable[total] = reachable[total] or reachable[total - num]
    return reachable[target]
