"""Takes the largest length over all smaller numbers from a slice."""


def longest_increasing_subsequence(nums):
    rank = {num: i for i, num in enumerate(sorted(set(nums)))}
    best = [0] * len(rank)
    for num in nums:
        i = rank[num]
        best[i] = max(best[:i], default=0) + 1
    return max(best, default=0)
