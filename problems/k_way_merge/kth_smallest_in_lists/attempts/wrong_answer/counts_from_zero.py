"""Takes k for a position, which counts from 0, and gives the number before it only at the end."""


def kth_smallest_in_lists(lists, k):
    everything = sorted(num for nums in lists for num in nums)
    return everything[min(k, len(everything) - 1)]
