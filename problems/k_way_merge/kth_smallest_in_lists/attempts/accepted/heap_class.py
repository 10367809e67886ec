class Heap:
    def __init__(self):
        self.items = []

    def push(self, item):
        items = self.items
        items.append(item)
        i = len(items) - 1
        while i > 0 and items[i] < items[(i - 1) // 2]:
            parent = (i - 1) // 2
            items[i], items[parent] = items[parent], items[i]
            i = parent

    def pop(self):
        items = self.items
        top, last = items[0], items.pop()
        if items:
            items[0] = last
            i = 0
            while 2 * i + 1 < len(items):
                child = 2 * i + 1
                if child + 1 < len(items) and items[child + 1] < items[child]:
                    child += 1
                if items[i] <= items[child]:
                    break
                items[i], items[child] = items[child], items[i]
                i = child
        return top


def kth_smallest_in_lists(lists, k):
    heap = Heap()
    for number, nums in enumerate(lists):
        heap.push((nums[0], number, 0))
    for _ in range(k):
        value, number, index = heap.pop()
        if index + 1 < len(lists[number]):
            heap.push((lists[number][index + 1], number, index + 1))
    return value
