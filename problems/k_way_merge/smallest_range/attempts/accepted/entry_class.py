import heapq


class Entry:
    def __init__(self, number, index, value):
        self.number = number
        self.index = index
        self.value = value

    def __lt__(self, other):
        return self.value < other.value


def smallest_range(lists):
    heap = []
    largest = -float("inf")
    for number, nums in enumerate(lists):
        heapq.heappush(heap, Entry(number, 0, nums[0]))
        largest = max(largest, nums[0])
    start, end = -float("inf"), float("inf")
    while len(heap) == len(lists):
        entry = heapq.heappop(heap)
        if largest - entry.value < end - start:
            start, end = entry.value, largest
        following = entry.index + 1
        if following < len(lists[entry.number]):
            value = lists[entry.number][following]
            heapq.heappush(heap, Entry(entry.number, following, value))
            largest = max(largest, value)
    return [start, end]
