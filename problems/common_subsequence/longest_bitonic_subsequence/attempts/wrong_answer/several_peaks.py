"""Extends a rise from a subsequence that has fallen already."""


def longest_bitonic_subsequence(nums):
    ending = []
    for i, num in enumerate(nums):
        increasing = 1 + max([ending[j] for j in range(i) if nums[j] < num], default=0)
        falling = 1 + max([ending[j] for j in range(i) if nums[j] > num], default=0)
        ending.append(max(increasing, falling))
    return max(ending, default=0)
