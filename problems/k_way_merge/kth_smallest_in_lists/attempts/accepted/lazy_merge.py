from heapq import merge
from itertools import islice


def kth_smallest_in_lists(lists, k):
    return next(islice(merge(*lists), k - 1, None))
