"""Goes up through the sums, so that a number may be used several times."""


def subset_sum(nums, target):
    reachable = [True] + [False] * target
    for num in nums:
        for total in range(num, target + 1):
            reachable[total] = reachable[total] or reachable[total - num]
    return reachable[target]
