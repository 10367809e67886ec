"""Keep the window in buckets, and miss a duplicate whose bucket's largest number is not up to date."""

from bisect import bisect_left, insort

LOAD = 200


class Buckets:
    """A sorted list in buckets of at most 2 * LOAD numbers."""

    def __init__(self):
        self.buckets = [[]]
        self.maxes = [float("inf")]

    def add(self, x):
        i = bisect_left(self.maxes, x)
        b = self.buckets[i]
        insort(b, x)
        if len(b) > 2 * LOAD:
            self.buckets[i : i + 1] = [b[:LOAD], b[LOAD:]]
            self.maxes.insert(i, b[LOAD - 1])

    def remove(self, x):
        b = self.buckets[bisect_left(self.maxes, x)]
        j = bisect_left(b, x)
        if j < len(b):
            del b[j]

    def kth(self, m):
        for b in self.buckets:
            if m < len(b):
                return b[m]
            m -= len(b)


def sliding_window_median(nums, k):
    s, out = Buckets(), []
    for i, x in enumerate(nums):
        s.add(x)
        if i >= k:
            s.remove(nums[i - k])
        if i >= k - 1:
            out.append((s.kth((k - 1) // 2) + s.kth(k // 2)) / 2)
    return out
