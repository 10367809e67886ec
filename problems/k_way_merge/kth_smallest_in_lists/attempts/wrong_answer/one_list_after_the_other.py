"""Returns the k-th number of the concatenated lists, ordered by their first numbers."""


def kth_smallest_in_lists(lists, k):
    return [num for nums in sorted(lists) for num in nums][k - 1]
