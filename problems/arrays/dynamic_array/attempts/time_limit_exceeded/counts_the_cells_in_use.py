"""Keeps no size, and counts the cells in use in every call."""


class DynamicArray:
    def __init__(self):
        self.block = [None]

    def append(self, value):
        self.insert(self.size(), value)

    def get(self, index):
        if not 0 <= index < self.size():
            raise IndexError(index)
        return self.block[index]

    def set(self, index, value):
        if not 0 <= index < self.size():
            raise IndexError(index)
        self.block[index] = value

    def insert(self, index, value):
        size = self.size()
        if not 0 <= index <= size:
            raise IndexError(index)
        if size == len(self.block):
            self.block = self.block + [None] * size
        self.block[index + 1 : size + 1] = self.block[index:size]
        self.block[index] = value

    def pop(self):
        size = self.size()
        if size == 0:
            raise IndexError("pop from an empty array")
        value = self.block[size - 1]
        self.block[size - 1] = None
        if 4 * (size - 1) <= len(self.block) > 1:
            self.block = self.block[: len(self.block) // 2]
        return value

    def size(self):
        return len(self.block) - self.block.count(None)

    def capacity(self):
        return len(self.block)
