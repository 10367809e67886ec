"""Bubbles twenty rounds at most and measures what has moved."""


def min_window_sort(nums):
    row = list(nums)
    start, end = len(row), -1
    for _ in range(20):
        swapped = False
        for i in range(1, len(row)):
            if row[i - 1] > row[i]:
                row[i - 1], row[i] = row[i], row[i - 1]
                start, end, swapped = min(start, i - 1), max(end, i), True
        if not swapped:
            break
    return max(end - start + 1, 0)
