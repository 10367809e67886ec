from bisect import bisect_left, insort


def sliding_window_median(nums, k):
    window = sorted(nums[:k])
    medians = [(window[k // 2] + window[~(k // 2)]) / 2]
    for i in range(k, len(nums)):
        del window[bisect_left(window, nums[i - k])]
        insort(window, nums[i])
        medians.append((window[k // 2] + window[~(k // 2)]) / 2)
    return medians
