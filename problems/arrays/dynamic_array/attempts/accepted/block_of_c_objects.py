import ctypes


class Block:
    def __init__(self, length):
        self.length = length
        self.cells = (length * ctypes.py_object)()

    def copied_to(self, length, count):
        other = Block(length)
        for i in range(count):
            other.cells[i] = self.cells[i]
        return other


class DynamicArray:
    def __init__(self):
        self.block = Block(1)
        self.n = 0

    def append(self, value):
        if self.n == self.block.length:
            self.block = self.block.copied_to(self.n * 2, self.n)
        self.block.cells[self.n] = value
        self.n += 1

    def get(self, index):
        if not 0 <= index < self.n:
            raise IndexError("invalid index")
        return self.block.cells[index]

    def set(self, index, value):
        if not 0 <= index < self.n:
            raise IndexError("invalid index")
        self.block.cells[index] = value

    def insert(self, index, value):
        if not 0 <= index <= self.n:
            raise IndexError("invalid index")
        if index == self.n:
            self.append(value)
            return
        self.append(self.block.cells[self.n - 1])
        for i in range(self.n - 2, index, -1):
            self.block.cells[i] = self.block.cells[i - 1]
        self.block.cells[index] = value

    def pop(self):
        if self.n == 0:
            raise IndexError("the array is empty")
        self.n -= 1
        value = self.block.cells[self.n]
        if self.block.length > 1 and self.n <= self.block.length / 4:
            self.block = self.block.copied_to(self.block.length // 2, self.n)
        return value

    def size(self):
        return self.n

    def capacity(self):
        return self.block.length
