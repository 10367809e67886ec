"""Sorts entries of count and time in every pop."""


class FrequencyStack:
    def __init__(self):
        self.entries = []
        self.counts = {}
        self.time = 0

    def push(self, num):
        self.time += 1
        self.counts[num] = self.counts.get(num, 0) + 1
        self.entries.append((self.counts[num], self.time, num))

    def pop(self):
        self.entries.sort()
        num = self.entries.pop()[2]
        self.counts[num] -= 1
        return num
