"""Remembers ratings instead of positions, so that members with equal ratings become one."""

import heapq
from itertools import product


def k_largest_pairs(first, second, k):
    different = {(a, b) for a, b in product(first, second)}
    return [list(pair) for pair in heapq.nlargest(k, different, key=sum)]
