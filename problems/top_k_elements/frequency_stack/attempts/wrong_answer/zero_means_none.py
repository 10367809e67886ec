"""Treats a remembered number 0 as if none were remembered."""


class FrequencyStack:
    def __init__(self):
        self.stacks = []
        self.counts = {}

    def push(self, num):
        count = self.counts.get(num, 0)
        if count == len(self.stacks):
            self.stacks.append([])
        self.stacks[count].append(num)
        self.counts[num] = count + 1

    def pop(self):
        num = 0
        for stack in reversed(self.stacks):
            if not num and stack:
                num = stack.pop()
        while self.stacks and not self.stacks[-1]:
            self.stacks.pop()
        self.counts[num] -= 1
        return num
