"""Is correct, but reads the whole list."""


def k_closest_numbers(nums, k, x):
    return sorted(sorted(nums, key=lambda num: (abs(num - x), num))[:k])
