class Heap:
    def __init__(self, comes_first):
        self.items = []
        self.comes_first = comes_first

    def push(self, item):
        self.items.append(item)
        i = len(self.items) - 1
        while i > 0:
            parent = (i - 1) // 2
            if not self.comes_first(self.items[i], self.items[parent]):
                break
            self.items[i], self.items[parent] = self.items[parent], self.items[i]
            i = parent

    def pop(self):
        top = self.items[0]
        last = self.items.pop()
        if self.items:
            self.items[0] = last
            i = 0
            while True:
                child = 2 * i + 1
                if child >= len(self.items):
                    break
                if child + 1 < len(self.items) and self.comes_first(self.items[child + 1], self.items[child]):
                    child += 1
                if not self.comes_first(self.items[child], self.items[i]):
                    break
                self.items[i], self.items[child] = self.items[child], self.items[i]
                i = child
        return top


class MedianOfStream:
    def __init__(self):
        self.low = Heap(lambda a, b: a > b)
        self.high = Heap(lambda a, b: a < b)

    def insert(self, num):
        if not self.low.items or num <= self.low.items[0]:
            self.low.push(num)
        else:
            self.high.push(num)
        if len(self.low.items) > len(self.high.items) + 1:
            self.high.push(self.low.pop())
        elif len(self.high.items) > len(self.low.items):
            self.low.push(self.high.pop())

    def median(self):
        if len(self.low.items) > len(self.high.items):
            return float(self.low.items[0])
        return (self.low.items[0] + self.high.items[0]) / 2
