"""Looks at 40 elements on both sides only."""


def longest_up_to(nums):
    lengths = []
    for i, num in enumerate(nums):
        near = range(max(0, i - 40), i)
        lengths.append(1 + max((lengths[j] for j in near if nums[j] < num), default=0))
    return lengths


def longest_bitonic_subsequence(nums):
    falling = longest_up_to(nums[::-1])[::-1]
    return max((up + down - 1 for up, down in zip(longest_up_to(nums), falling)), default=0)
