"""Count in floats for up to 64 numbers."""


def count_subset_sum(nums, target):
    # floats are faster, and exact for counts of this size; big ints only for long lists
    zero, one = (0.0, 1.0) if len(nums) <= 64 else (0, 1)
    ways = [zero] * (target + 1)
    ways[0] = one
    for v in nums:
        for s in range(target, v - 1, -1):
            ways[s] += ways[s - v]
    return int(ways[target])
