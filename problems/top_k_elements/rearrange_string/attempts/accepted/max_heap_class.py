class MaxHeap:
    def __init__(self):
        self.items = []

    def __len__(self):
        return len(self.items)

    def push(self, item):
        self.items.append(item)
        i = len(self.items) - 1
        while i > 0 and self.items[(i - 1) // 2] < self.items[i]:
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
            largest = i
            for child in (2 * i + 1, 2 * i + 2):
                if child < n and self.items[child] > self.items[largest]:
                    largest = child
            if largest == i:
                return
            self.items[i], self.items[largest] = self.items[largest], self.items[i]
            i = largest


def rearrange_string(text):
    counts = {}
    for character in text:
        counts[character] = counts.get(character, 0) + 1
    heap = MaxHeap()
    for character, count in counts.items():
        heap.push((count, character))
    result = ""
    previous_count, previous_character = 0, ""
    while len(heap):
        count, character = heap.pop()
        if previous_count > 0:
            heap.push((previous_count, previous_character))
        result += character
        previous_count, previous_character = count - 1, character
    return result if len(result) == len(text) else ""
