"""Computes the mean of the two middle numbers with //."""


def sliding_window_median(nums, k):
    medians = []
    for end in range(k, len(nums) + 1):
        window = sorted(nums[end - k : end])
        medians.append(float(window[k // 2] if k % 2 else (window[k // 2 - 1] + window[k // 2]) // 2))
    return medians
