"""Ends the loop one step early, so that a number equal to half of the sum is missed."""


def equal_subset_partition(nums):
    half, odd = divmod(sum(nums), 2)
    reachable = [True] + [False] * half
    for num in nums:
        for total in range(half, num, -1):
            reachable[total] = reachable[total] or reachable[total - num]
    return not odd and reachable[half]
