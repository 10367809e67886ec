"""Ends the loop one short, so that a number that is a sum by itself is never seen."""


def equal_subset_partition(nums):
    half, odd = divmod(sum(nums), 2)
    reachable = [True] + [False] * half
    for num in nums:
        for total in range(half, num, -1):
            reachable[total] = reachable[total] or reachable[total - num]
    return not odd and reachable[half]
