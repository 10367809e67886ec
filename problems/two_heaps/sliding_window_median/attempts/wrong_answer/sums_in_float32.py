"""Stores the window as float32, which rounds large numbers."""

from array import array
from bisect import bisect_left, insort


def sliding_window_median(nums, k):
    rounded = array("f", nums)
    window = sorted(rounded[:k])
    medians = [(window[k // 2] + window[~(k // 2)]) / 2]
    for i in range(k, len(nums)):
        del window[bisect_left(window, rounded[i - k])]
        insort(window, rounded[i])
        medians.append((window[k // 2] + window[~(k // 2)]) / 2)
    return medians
