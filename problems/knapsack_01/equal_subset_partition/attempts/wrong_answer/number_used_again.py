"""Goes up through the sums, so that a number may be used several times."""


def equal_subset_partition(nums):
    half, odd = divmod(sum(nums), 2)
    reachable = [True] + [False] * half
    for num in nums:
        for total in range(num, half + 1):
            reachable[total] = reachable[total] or reachable[total - num]
    return not odd and reachable[half]
