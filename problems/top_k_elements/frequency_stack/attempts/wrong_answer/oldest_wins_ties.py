"""Breaks ties by the number that was pushed first."""

from collections import Counter


class FrequencyStack:
    def __init__(self):
        self.counts = Counter()

    def push(self, num):
        self.counts[num] += 1

    def pop(self):
        num = max(self.counts, key=self.counts.get)
        self.counts[num] -= 1
        if not self.counts[num]:
            del self.counts[num]
        return num
