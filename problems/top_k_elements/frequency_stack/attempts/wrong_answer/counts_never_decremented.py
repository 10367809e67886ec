"""Never decrements the count of a removed number."""

import heapq


class FrequencyStack:
    def __init__(self):
        self.heap = []
        self.counts = {}
        self.time = 0

    def push(self, num):
        self.time += 1
        self.counts[num] = self.counts.get(num, 0) + 1
        heapq.heappush(self.heap, (-self.counts[num], -self.time, num))

    def pop(self):
        return heapq.heappop(self.heap)[2]
