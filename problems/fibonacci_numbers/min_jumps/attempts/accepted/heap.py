from heapq import heappop, heappush


def min_jumps(jumps):
    heap = [(0, jumps[0])]  # jumps so far, and the last index that one more jump reaches
    count = 0
    for i in range(1, len(jumps)):
        while heap and heap[0][1] < i:
            heappop(heap)
        if not heap:
            return -1
        count = heap[0][0] + 1
        heappush(heap, (count, i + jumps[i]))
    return count
