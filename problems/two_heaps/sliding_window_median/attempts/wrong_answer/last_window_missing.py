"""Stops one window too early."""


def sliding_window_median(nums, k):
    medians = []
    for start in range(len(nums) - k):
        window = sorted(nums[start : start + k])
        medians.append((window[k // 2] + window[~(k // 2)]) / 2)
    return medians
