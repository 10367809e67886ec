"""Sorts everything again for each list that comes in."""


def kth_smallest_in_lists(lists, k):
    everything = []
    for nums in lists:
        everything = sorted(everything + nums)
    return everything[k - 1]
