import heapq


class Stop:
    def __init__(self, line, place, minute):
        self.line = line
        self.place = place
        self.minute = minute

    def __lt__(self, other):
        return self.minute < other.minute


def smallest_range(lists):
    heap = []
    latest = -float("inf")
    for line, minutes in enumerate(lists):
        heapq.heappush(heap, Stop(line, 0, minutes[0]))
        latest = max(latest, minutes[0])
    start, end = -float("inf"), float("inf")
    while len(heap) == len(lists):
        stop = heapq.heappop(heap)
        if latest - stop.minute < end - start:
            start, end = stop.minute, latest
        following = stop.place + 1
        if following < len(lists[stop.line]):
            minute = lists[stop.line][following]
            heapq.heappush(heap, Stop(stop.line, following, minute))
            latest = max(latest, minute)
    return [start, end]
