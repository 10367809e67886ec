"""Takes the upper one of the two in the middle for the median."""


def sliding_window_median(nums, k):
    return [float(sorted(nums[end - k : end])[k // 2]) for end in range(k, len(nums) + 1)]
