from bisect import bisect_right


def k_closest_numbers(nums, k, x):
    index = bisect_right(nums, x)
    left = max(index - k, 0)
    window = list(nums[left : min(index + k, len(nums))])
    low, high = 0, len(window) - 1
    while high - low + 1 > k:
        if x - window[low] > window[high] - x:
            low += 1
        else:
            high -= 1
    return window[low : high + 1]
