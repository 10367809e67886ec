"""Stops a bubble sort after 20 passes and measures what has moved."""


def min_window_sort(nums):
    copied = list(nums)
    start, end = len(copied), -1
    for _ in range(20):
        swapped = False
        for i in range(1, len(copied)):
            if copied[i - 1] > copied[i]:
                copied[i - 1], copied[i] = copied[i], copied[i - 1]
                start, end, swapped = min(start, i - 1), max(end, i), True
        if not swapped:
            break
    return max(end - start + 1, 0)
