"""Keeps its lists in class attributes, which all objects share."""

import heapq


class FrequencyStack:
    heap = []
    counts = {}
    time = 0

    def push(self, num):
        self.time += 1
        self.counts[num] = self.counts.get(num, 0) + 1
        heapq.heappush(self.heap, (-self.counts[num], -self.time, num))

    def pop(self):
        num = heapq.heappop(self.heap)[2]
        self.counts[num] -= 1
        return num
