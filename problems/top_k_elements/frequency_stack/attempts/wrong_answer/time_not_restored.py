"""Keeps one time per number and does not restore it when the latest copy is removed."""


class FrequencyStack:
    def __init__(self):
        self.counts = {}
        self.times = {}
        self.time = 0

    def push(self, num):
        self.time += 1
        self.counts[num] = self.counts.get(num, 0) + 1
        self.times[num] = self.time

    def pop(self):
        num = max(self.counts, key=lambda num: (self.counts[num], self.times[num]))
        self.counts[num] -= 1
        return num
