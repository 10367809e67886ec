import heapq


def employee_free_time(schedules):
    heap = [(schedule[0][0], employee, 0) for employee, schedule in enumerate(schedules) if schedule]
    heapq.heapify(heap)
    gaps = []
    busy_until = heap[0][0] if heap else 0
    while heap:
        start, employee, index = heapq.heappop(heap)
        if start > busy_until:
            gaps.append([busy_until, start])
        busy_until = max(busy_until, schedules[employee][index][1])
        if index + 1 < len(schedules[employee]):
            heapq.heappush(heap, (schedules[employee][index + 1][0], employee, index + 1))
    return gaps
