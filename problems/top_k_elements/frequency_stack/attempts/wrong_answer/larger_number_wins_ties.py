"""Breaks ties by the larger number."""

import heapq


class FrequencyStack:
    def __init__(self):
        self.heap = []
        self.counts = {}

    def push(self, num):
        self.counts[num] = self.counts.get(num, 0) + 1
        heapq.heappush(self.heap, (-self.counts[num], -num))

    def pop(self):
        num = -heapq.heappop(self.heap)[1]
        self.counts[num] -= 1
        return num
