from heapq import heapify, heappop, heappush


class Entry:
    def __init__(self, start, end, employee, index):
        self.start = start
        self.end = end
        self.employee = employee
        self.index = index

    def __lt__(self, other):
        return self.start < other.start


def employee_free_time(schedules):
    heap = []
    for employee in range(len(schedules)):
        first = schedules[employee][0]
        heap.append(Entry(first[0], first[1], employee, 0))
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
        schedule = schedules[top.employee]
        if len(schedule) > top.index + 1:
            following = schedule[top.index + 1]
            heappush(heap, Entry(following[0], following[1], top.employee, top.index + 1))
    return result
