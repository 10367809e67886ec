import heapq


def employee_free_time(schedules):
    heap = [(schedule[0][0], who, 0) for who, schedule in enumerate(schedules) if schedule]
    heapq.heapify(heap)
    gaps = []
    busy_until = heap[0][0] if heap else 0
    while heap:
        start, who, place = heapq.heappop(heap)
        if start > busy_until:
            gaps.append([busy_until, start])
        busy_until = max(busy_until, schedules[who][place][1])
        if place + 1 < len(schedules[who]):
            heapq.heappush(heap, (schedules[who][place + 1][0], who, place + 1))
    return gaps
