from collections import defaultdict


class FrequencyStack:
    def __init__(self):
        self.counts = defaultdict(int)
        self.stacks = defaultdict(list)
        self.highest = 0

    def push(self, num):
        self.counts[num] += 1
        self.stacks[self.counts[num]].append(num)
        self.highest = max(self.highest, self.counts[num])

    def pop(self):
        num = self.stacks[self.highest].pop()
        self.counts[num] -= 1
        if not self.stacks[self.highest]:
            self.highest -= 1
        return num
