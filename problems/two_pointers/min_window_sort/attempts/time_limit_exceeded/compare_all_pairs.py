"""Compares each element with all that follow."""


def min_window_sort(nums):
    start, end = len(nums), -1
    for i in range(len(nums)):
        for j in range(i + 1, len(nums)):
            if nums[i] > nums[j]:
                start = min(start, i)
                end = max(end, j)
    return max(end - start + 1, 0)
