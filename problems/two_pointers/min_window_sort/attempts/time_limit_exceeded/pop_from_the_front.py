"""Removes what is in order from the front with pop(0), which moves the rest each time."""


def min_window_sort(nums):
    rest, ordered = list(nums), sorted(nums)
    while rest and rest[-1] == ordered[-1]:
        rest.pop()
        ordered.pop()
    while rest and rest[0] == ordered[0]:
        rest.pop(0)
        ordered.pop(0)
    return len(rest)
