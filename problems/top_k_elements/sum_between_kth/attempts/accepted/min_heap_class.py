class MinHeap:
    def __init__(self):
        self.items = []

    def push(self, item):
        self.items.append(item)
        i = len(self.items) - 1
        while i > 0 and self.items[(i - 1) // 2] > self.items[i]:
            parent = (i - 1) // 2
            self.items[parent], self.items[i] = self.items[i], self.items[parent]
            i = parent

    def pop(self):
        top = self.items[0]
        last = self.items.pop()
        if self.items:
            self.items[0] = last
            self.sift_down()
        return top

    def sift_down(self):
        i, n = 0, len(self.items)
        while True:
            smallest = i
            for child in (2 * i + 1, 2 * i + 2):
                if child < n and self.items[child] < self.items[smallest]:
                    smallest = child
            if smallest == i:
                return
            self.items[i], self.items[smallest] = self.items[smallest], self.items[i]
            i = smallest


def sum_between_kth(nums, k1, k2):
    heap = MinHeap()
    for num in nums:
        heap.push(num)
    for _ in range(k1):
        heap.pop()
    total = 0
    for _ in range(k1 + 1, k2):
        total += heap.pop()
    return total
