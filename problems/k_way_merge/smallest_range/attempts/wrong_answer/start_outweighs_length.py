"""Packs length and start into one number, in which starts that are far apart outweigh the length."""

from heapq import heapify, heapreplace


def smallest_range(lists):
    fronts = [(nums[0], i, 0) for i, nums in enumerate(lists)]
    heapify(fronts)
    greatest = max(nums[0] for nums in lists)
    found = []
    while True:
        least, i, place = fronts[0]
        packed = (greatest - least) * 1_000_000_000 + least
        found = min(found or [packed, least, greatest], [packed, least, greatest])
        if place + 1 == len(lists[i]):
            return found[1:]
        num = lists[i][place + 1]
        greatest = max(greatest, num)
        heapreplace(fronts, (num, i, place + 1))
