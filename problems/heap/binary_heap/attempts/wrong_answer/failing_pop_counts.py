"""Decrements the number of values before it finds that the heap is empty."""


class MinHeap:
    def __init__(self, values):
        self.heap = list(values)
        self.size = len(values)
        for i in range(self.size // 2 - 1, -1, -1):
            self.sift_down(i)

    def push(self, value):
        self.heap.append(value)
        self.size += 1
        i = self.size - 1
        while i > 0 and self.heap[(i - 1) // 2] > self.heap[i]:
            self.heap[i], self.heap[(i - 1) // 2] = self.heap[(i - 1) // 2], self.heap[i]
            i = (i - 1) // 2

    def pop(self):
        self.size -= 1
        if not self.heap:
            raise IndexError("empty")
        self.heap[0], self.heap[-1] = self.heap[-1], self.heap[0]
        smallest = self.heap.pop()
        self.sift_down(0)
        return smallest

    def replace(self, value):
        if not self.heap:
            raise IndexError("empty")
        smallest, self.heap[0] = self.heap[0], value
        self.sift_down(0)
        return smallest

    def items(self):
        return self.heap[: self.size]

    def sift_down(self, i):
        while 2 * i + 1 < self.size:
            child = 2 * i + 1
            if child + 1 < self.size and self.heap[child + 1] < self.heap[child]:
                child += 1
            if self.heap[i] <= self.heap[child]:
                return
            self.heap[i], self.heap[child] = self.heap[child], self.heap[i]
            i = child
