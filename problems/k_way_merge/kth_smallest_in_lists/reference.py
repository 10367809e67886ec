from heapq import heapify, heappop, heapreplace


def kth_smallest_in_lists(lists: list[list[int]], k: int) -> int:
    heap = [(nums[0], i, 0) for i, nums in enumerate(lists)]
    heapify(heap)
    for _ in range(k - 1):
        _, i, j = heap[0]
        if j + 1 < len(lists[i]):
            heapreplace(heap, (lists[i][j + 1], i, j + 1))
        else:
            heappop(heap)
    return heap[0][0]
