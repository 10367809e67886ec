"""Starts the maximum at 0, which negative elements are below."""


def min_window_sort(nums):
    start, end = 0, -1
    largest = 0
    for i, num in enumerate(nums):
        if num < largest:
            end = i
        largest = max(largest, num)
    smallest = float("inf")
    for i in range(len(nums) - 1, -1, -1):
        if nums[i] > smallest:
            start = i
        smallest = min(smallest, nums[i])
    return end - start + 1
