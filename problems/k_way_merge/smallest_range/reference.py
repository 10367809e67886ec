from heapq import heapify, heapreplace


def smallest_range(lists: list[list[int]]) -> list[int]:
    fronts = [(nums[0], i, 0) for i, nums in enumerate(lists)]
    heapify(fronts)
    greatest = max(fronts)[0]
    best = [fronts[0][0], greatest]
    while True:
        least, i, place = fronts[0]
        if greatest - least < best[1] - best[0]:
            best = [least, greatest]
        if place + 1 == len(lists[i]):
            return best
        num = lists[i][place + 1]
        greatest = max(greatest, num)
        heapreplace(fronts, (num, i, place + 1))
