"""Takes the k-th number of the lists as they stand one behind the other, sorted by their first."""


def kth_smallest_in_lists(lists, k):
    return [num for nums in sorted(lists) for num in nums][k - 1]
