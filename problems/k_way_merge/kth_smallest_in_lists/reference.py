from heapq import heapify, heappop, heapreplace


def kth_smallest_in_lists(lists: list[list[int]], k: int) -> int:
    fronts = [(nums[0], i, 0) for i, nums in enumerate(lists)]
    heapify(fronts)
    for _ in range(k - 1):
        _, i, place = fronts[0]
        if place + 1 < len(lists[i]):
            heapreplace(fronts, (lists[i][place + 1], i, place + 1))
        else:
            heappop(fronts)
    return fronts[0][0]
