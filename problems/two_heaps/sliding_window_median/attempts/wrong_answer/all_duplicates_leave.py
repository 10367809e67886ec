"""Removes all copies of the number that leaves."""


def sliding_window_median(nums, k):
    window = sorted(nums[:k])
    medians = [(window[k // 2] + window[~(k // 2)]) / 2]
    for i in range(k, len(nums)):
        window = sorted([num for num in window if num != nums[i - k]] + [nums[i]])
        middle = len(window) // 2
        medians.append((window[middle] + window[~middle]) / 2)
    return medians
