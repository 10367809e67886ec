from heapq import heapify, heappop, heappush


class Entry:
    def __init__(self, start, end, who, place):
        self.start = start
        self.end = end
        self.who = who
        self.place = place

    def __lt__(self, other):
        return self.start < other.start


def employee_free_time(schedules):
    heap = []
    for who in range(len(schedules)):
        first = schedules[who][0]
        heap.append(Entry(first[0], first[1], who, 0))
    heapify(heap)
    result = []
    previous = heap[0]
    while heap:
        top = heappop(heap)
        if previous.end < top.start:
            result.append([previous.end, top.start])
            previous = top
        elif previous.end < top.end:
            previous = top
        schedule = schedules[top.who]
        if len(schedule) > top.place + 1:
            following = schedule[top.place + 1]
            heappush(heap, Entry(following[0], following[1], top.who, top.place + 1))
    return result
