"""Starts the maximum at minus a million and the minimum at a million, which elements may exceed."""


def min_window_sort(nums):
    start, end = 0, -1
    largest, smallest = -1_000_000, 1_000_000
    for i, num in enumerate(nums):
        if num < largest:
            end = i
        largest = max(largest, num)
    for i in range(len(nums) - 1, -1, -1):
        if nums[i] > smallest:
            start = i
        smallest = min(smallest, nums[i])
    return max(end - start + 1, 0)
