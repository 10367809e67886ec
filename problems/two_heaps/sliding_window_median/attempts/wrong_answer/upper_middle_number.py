"""Returns the upper one of the two middle numbers."""


def sliding_window_median(nums, k):
    return [float(sorted(nums[end - k : end])[k // 2]) for end in range(k, len(nums) + 1)]
