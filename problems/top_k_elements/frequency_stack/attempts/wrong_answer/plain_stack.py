"""Removes the number that was pushed last, whatever its count."""


class FrequencyStack:
    def __init__(self):
        self.nums = []

    def push(self, num):
        self.nums.append(num)

    def pop(self):
        return self.nums.pop()
