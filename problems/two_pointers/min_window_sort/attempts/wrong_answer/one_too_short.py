"""Returns the distance between the ends instead of the length."""


def min_window_sort(nums):
    differ = [i for i, (a, b) in enumerate(zip(nums, sorted(nums))) if a != b]
    return differ[-1] - differ[0] if differ else 0
