"""Relaxes all pairs of elements once for each element (Bellman and Ford)."""


def max_sum_increasing_subsequence(nums):
    n = len(nums)
    sums = nums[:]
    for _ in range(n):
        for i in range(n):
            for j in range(i + 1, n):
                if nums[i] < nums[j] and sums[i] + nums[j] > sums[j]:
                    sums[j] = sums[i] + nums[j]
    return max(sums)
