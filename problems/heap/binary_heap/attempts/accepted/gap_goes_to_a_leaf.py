class MinHeap:
    def __init__(self, values):
        self.heap = list(values)
        for i in range(len(self.heap) // 2 - 1, -1, -1):
            self.bounce(i)

    def push(self, value):
        self.heap.append(value)
        self.sift_up(len(self.heap) - 1)

    def pop(self):
        if not self.heap:
            raise IndexError("empty")
        smallest = self.heap[0]
        last = self.heap.pop()
        if self.heap:
            self.heap[0] = last
            self.bounce(0)
        return smallest

    def replace(self, value):
        if not self.heap:
            raise IndexError("empty")
        smallest = self.heap[0]
        self.heap[0] = value
        self.bounce(0)
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

    def bounce(self, start):
        """Move the element at start down to a leaf and then up as far as needed."""
        value = self.heap[start]
        gap = start
        while 2 * gap + 1 < len(self.heap):
            child = 2 * gap + 1
            if child + 1 < len(self.heap) and self.heap[child + 1] < self.heap[child]:
                child += 1
            self.heap[gap] = self.heap[child]
            gap = child
        while gap > start and self.heap[(gap - 1) // 2] > value:
            self.heap[gap] = self.heap[(gap - 1) // 2]
            gap = (gap - 1) // 2
        self.heap[gap] = value
