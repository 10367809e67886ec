"""Extends the subsequence with the largest smaller last element, whatever its sum is."""


def max_sum_increasing_subsequence(nums):
    ending = []
    for i, num in enumerate(nums):
        smaller = [(nums[j], ending[j]) for j in range(i) if nums[j] < num]
        ending.append(num + max(0, max(smaller)[1] if smaller else 0))
    return max(ending)
