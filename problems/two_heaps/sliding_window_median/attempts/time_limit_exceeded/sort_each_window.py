"""Sorts every window."""


def sliding_window_median(nums, k):
    medians = []
    for end in range(k, len(nums) + 1):
        window = sorted(nums[end - k : end])
        medians.append((window[k // 2] + window[~(k // 2)]) / 2)
    return medians
