"""Takes the middle of the window without sorting it."""


def sliding_window_median(nums, k):
    windows = [nums[end - k : end] for end in range(k, len(nums) + 1)]
    return [(window[k // 2] + window[~(k // 2)]) / 2 for window in windows]
