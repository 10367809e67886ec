"""Looks at the first 1,000 numbers of each list only."""


def kth_smallest_in_lists(lists, k):
    some = sorted(num for nums in lists for num in nums[:1000])
    return some[min(k, len(some)) - 1]
