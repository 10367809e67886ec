"""Sorts all numbers again for each list."""


def kth_smallest_in_lists(lists, k):
    numbers = []
    for nums in lists:
        numbers = sorted(numbers + nums)
    return numbers[k - 1]
