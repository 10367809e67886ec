"""Keeps the times of each number, and searches all numbers in every pop."""

from collections import defaultdict


class FrequencyStack:
    def __init__(self):
        self.times = defaultdict(list)
        self.time = 0

    def push(self, num):
        self.time += 1
        self.times[num].append(self.time)

    def pop(self):
        num = max(self.times, key=lambda num: (len(self.times[num]), self.times[num][-1]))
        self.times[num].pop()
        if not self.times[num]:
            del self.times[num]
        return num
