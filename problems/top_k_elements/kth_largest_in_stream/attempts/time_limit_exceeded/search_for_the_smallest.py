"""Searches the k kept numbers for the smallest in every add."""


class KthLargestInStream:
    def __init__(self, nums, k):
        self.k = k
        self.best = sorted(nums, reverse=True)[:k]

    def add(self, num):
        self.best.append(num)
        if len(self.best) > self.k:
            self.best.remove(min(self.best))
        return min(self.best)
