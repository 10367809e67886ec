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
        if self.heap:
            self.heap[0] = last
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
        parent = (i - 1) // 2
        if i > 0 and self.heap[parent] > self.heap[i]:
            self.swap(i, parent)
            self.sift_up(parent)

    def sift_down(self, i):
        children = [child for child in (2 * i + 1, 2 * i + 2) if child < len(self.heap)]
        if children:
            least = min(children, key=lambda child: self.heap[child])
            if self.heap[least] < self.heap[i]:
                self.swap(i, least)
                self.sift_down(least)
