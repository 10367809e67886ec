"""Returns 1 for a sorted list."""


def min_window_sort(nums):
    differ = [i for i, (a, b) in enumerate(zip(nums, sorted(nums))) if a != b] or [0]
    return differ[-1] - differ[0] + 1 if nums else 0
