"""Orders the pairs by the number of `first` instead of the sum."""

import heapq
from itertools import product


def k_largest_pairs(first, second, k):
    return [
        [a, b] for a, b in heapq.nlargest(k, product(first, second), key=lambda pair: (max(pair), min(pair)))
    ]
