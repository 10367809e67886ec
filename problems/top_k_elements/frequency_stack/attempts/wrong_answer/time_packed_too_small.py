"""Packs count and time into one integer with room for 30,000 times, but increments the time in pop too."""

from collections import Counter
from heapq import heappop, heappush


class FrequencyStack:
    def __init__(self):
        self.heap = []
        self.counts = Counter()
        self.time = 0

    def push(self, num):
        self.time += 1
        self.counts[num] += 1
        heappush(self.heap, (-(self.counts[num] * 30_000 + self.time), num))

    def pop(self):
        self.time += 1
        _, num = heappop(self.heap)
        self.counts[num] -= 1
        return num
