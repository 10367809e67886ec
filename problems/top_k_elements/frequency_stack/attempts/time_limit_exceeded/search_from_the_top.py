"""Knows which numbers are most frequent, but searches the stack from the top for one of them."""

from collections import defaultdict


class FrequencyStack:
    def __init__(self):
        self.nums = []
        self.counts = defaultdict(int)
        self.with_count = defaultdict(set)
        self.highest = 0

    def push(self, num):
        self.nums.append(num)
        self.with_count[self.counts[num]].discard(num)
        self.counts[num] += 1
        self.with_count[self.counts[num]].add(num)
        self.highest = max(self.highest, self.counts[num])

    def pop(self):
        most = self.with_count[self.highest]
        index = len(self.nums) - 1
        while self.nums[index] not in most:
            index -= 1
        num = self.nums.pop(index)
        most.discard(num)
        self.counts[num] -= 1
        self.with_count[self.counts[num]].add(num)
        if not most:
            self.highest -= 1
        return num
