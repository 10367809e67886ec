"""Finds the right number, but removes its oldest copy."""

from collections import Counter


class FrequencyStack:
    def __init__(self):
        self.nums = []
        self.counts = Counter()

    def push(self, num):
        self.nums.append(num)
        self.counts[num] += 1

    def pop(self):
        most = max(self.counts.values())
        num = next(num for num in reversed(self.nums) if self.counts[num] == most)
        self.nums.remove(num)
        self.counts[num] -= 1
        return num
