class MaxHeap:
    def __init__(self):
        self.items = []

    def __len__(self):
        return len(self.items)

    def top(self):
        return self.items[0]

    def push(self, item):
        self.items.append(item)
        i = len(self.items) - 1
        while i > 0 and self.items[(i - 1) // 2] < self.items[i]:
            parent = (i - 1) // 2
            self.items[parent], self.items[i] = self.items[i], self.items[parent]
            i = parent

    def pop(self):
        last = self.items.pop()
        if not self.items:
            return last
        top, self.items[0] = self.items[0], last
        self._sink(0)
        return top

    def _sink(self, i):
        n = len(self.items)
        while True:
            largest = i
            for child in (2 * i + 1, 2 * i + 2):
                if child < n and self.items[child] > self.items[largest]:
                    largest = child
            if largest == i:
                return
            self.items[i], self.items[largest] = self.items[largest], self.items[i]
            i = largest


def kth_smallest(nums, k):
    heap = MaxHeap()
    for num in nums:
        heap.push(num)
        if len(heap) > k:
            heap.pop()
    return heap.top()
