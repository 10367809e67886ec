import heapq


class MinStack:
    def __init__(self):
        self.stack = []
        self.heap = []

    def push(self, value):
        heapq.heappush(self.heap, (value, len(self.stack)))
        self.stack.append(value)

    def pop(self):
        value = self.stack.pop()
        while self.heap and self.is_gone(*self.heap[0]):
            heapq.heappop(self.heap)
        return value

    def is_gone(self, value, index):
        return index >= len(self.stack) or self.stack[index] != value

    def top(self):
        return self.stack[-1]

    def minimum(self):
        return self.heap[0][0]
