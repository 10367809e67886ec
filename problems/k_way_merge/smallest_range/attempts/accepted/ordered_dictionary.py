from collections import OrderedDict
from heapq import merge


def smallest_range(lists):
    latest = OrderedDict()  # list -> its latest number, the one that is longest ago in front
    best = None
    for num, i in merge(*([(num, i) for num in nums] for i, nums in enumerate(lists))):
        latest[i] = num
        latest.move_to_end(i)
        if len(latest) == len(lists):
            first = next(iter(latest.values()))
            if best is None or num - first < best[1] - best[0]:
                best = [first, num]
    return best
