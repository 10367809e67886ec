"""Pack a number and the index of its list into one number, 15 bits for the index."""

import heapq


def smallest_range(lists):
    # pack (value, list) into one int: faster than tuples
    BITS = 15
    MASK = (1 << BITS) - 1
    heap = [(lst[0] << BITS) | i for i, lst in enumerate(lists)]
    heapq.heapify(heap)
    pos = [0] * len(lists)
    hi = max(lst[0] for lst in lists)
    best = None
    while True:
        key = heap[0]
        lo, i = key >> BITS, key & MASK
        if best is None or hi - lo < best[1] - best[0]:
            best = [lo, hi]
        pos[i] += 1
        if pos[i] >= len(lists[i]):
            return best
        v = lists[i][pos[i]]
        hi = max(hi, v)
        heapq.heapreplace(heap, (v << BITS) | i)
