"""Compares counts with `is`, which works only up to 256."""


class FrequencyStack:
    def __init__(self):
        self.nums = []
        self.counts = {}

    def push(self, num):
        self.nums.append(num)
        self.counts[num] = self.counts.get(num, 0) + 1

    def pop(self):
        most = max(self.counts.values())
        for i in range(len(self.nums) - 1, -1, -1):
            if self.counts[self.nums[i]] is most:
                break
        num = self.nums.pop(i)
        self.counts[num] -= 1
        return num
