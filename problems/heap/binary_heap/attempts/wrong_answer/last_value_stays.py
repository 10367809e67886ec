"""Writes the last element to the root even if it was the root."""


class MinHeap:
    def __init__(self, values):
        self.heap = list(values)
        for i in range(len(self.heap) // 2 - 1, -1, -1):
            self.sift_down(i)

    def push(self, value):
        self.heap.append(value)
        self.sift_up(len(self.heap) - 1)

    def pop(self):
        if not self.heap:
            raise IndexError("empty")
        smallest = self.heap[0]
        last = self.heap.pop()
        self.heap[:1] = [last]
        self.sift_down(0)
        return smallest

    def replace(self, value):
        if not self.heap:
            raise IndexError("empty")
        smallest = self.heap[0]
        self.heap[0] = value
        self.sift_down(0)
        return smallest

    def items(self):
        return list(self.heap)

    def swap(self, i, j):
        self.heap[i], self.heap[j] = self.heap[j], self.heap[i]

    def sift_up(self, i):
        while i > 0:
            parent = (i - 1) // 2
            if self.heap[parent] <= self.heap[i]:
                return
            self.swap(i, parent)
            i = parent

    def sift_down(self, i):
        while True:
            left, right, least = 2 * i + 1, 2 * i + 2, i
            if left < len(self.heap) and self.heap[left] < self.heap[least]:
                least = left
            if right < len(self.heap) and self.heap[right] < self.heap[least]:
                least = right
            if least == i:
                return
            self.swap(i, least)
            i = least
