"""Goes up through the sums, so that a number may be used several times."""


def min_subset_difference(nums):
    total = sum(nums)
    half = total // 2
    reachable = [True] + [False] * half
    for num in nums:
        for part in range(num, half + 1):
            reachable[part] = reachable[part] or reachable[part - num]
    return total - 2 * max(part for part, reached in enumerate(reachable) if reached)
