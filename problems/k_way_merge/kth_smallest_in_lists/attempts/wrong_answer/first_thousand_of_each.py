"""Looks at the first thousand numbers of each list only."""


def kth_smallest_in_lists(lists, k):
    some = sorted(num for nums in lists for num in nums[:1000])
    return some[min(k, len(some)) - 1]
