"""Appends if the index of set is the size."""


class DynamicArray:
    def __init__(self):
        self.block = [None]
        self.count = 0

    def append(self, value):
        if self.count == len(self.block):
            self.resize(2 * len(self.block))
        self.block[self.count] = value
        self.count += 1

    def get(self, index):
        if index < 0 or index >= self.count:
            raise IndexError("index out of range")
        return self.block[index]

    def set(self, index, value):
        if index == self.count:
            return self.append(value)
        if index < 0 or index >= self.count:
            raise IndexError("index out of range")
        self.block[index] = value

    def insert(self, index, value):
        if index < 0 or index > self.count:
            raise IndexError("index out of range")
        if self.count == len(self.block):
            self.resize(2 * len(self.block))
        for i in range(self.count, index, -1):
            self.block[i] = self.block[i - 1]
        self.block[index] = value
        self.count += 1

    def pop(self):
        if self.count == 0:
            raise IndexError("pop from an empty array")
        self.count -= 1
        value = self.block[self.count]
        if len(self.block) > 1 and self.count * 4 <= len(self.block):
            self.resize(len(self.block) // 2)
        return value

    def size(self):
        return self.count

    def capacity(self):
        return len(self.block)

    def resize(self, capacity):
        block = [None] * capacity
        for i in range(self.count):
            block[i] = self.block[i]
        self.block = block
