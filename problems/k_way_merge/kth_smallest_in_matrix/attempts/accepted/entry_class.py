import heapq


class Entry:
    def __init__(self, value, row, column):
        self.value = value
        self.row = row
        self.column = column

    def __lt__(self, other):
        return self.value < other.value


def kth_smallest_in_matrix(matrix, k):
    heap = []
    for row in range(min(k, len(matrix))):
        heapq.heappush(heap, Entry(matrix[row][0], row, 0))
    value = None
    for _ in range(k):
        entry = heapq.heappop(heap)
        value = entry.value
        if entry.column + 1 < len(matrix[entry.row]):
            column = entry.column + 1
            heapq.heappush(heap, Entry(matrix[entry.row][column], entry.row, column))
    return value
