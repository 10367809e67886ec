"""Searches the stack for the most frequent number in every pop."""

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
        index = len(self.nums) - 1
        while self.counts[self.nums[index]] < most:
            index -= 1
        num = self.nums.pop(index)
        self.counts[num] -= 1
        if not self.counts[num]:
            del self.counts[num]
        return num
