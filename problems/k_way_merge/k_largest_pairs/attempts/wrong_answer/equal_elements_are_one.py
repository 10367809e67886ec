"""Stores visited values instead of indices, so that equal elements become one."""

import heapq
from itertools import product


def k_largest_pairs(first, second, k):
    distinct = {(a, b) for a, b in product(first, second)}
    return [list(pair) for pair in heapq.nlargest(k, distinct, key=sum)]
