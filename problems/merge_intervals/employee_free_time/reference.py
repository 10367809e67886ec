from heapq import merge


def employee_free_time(schedules: list[list[list[int]]]) -> list[list[int]]:
    gaps = []
    busy_until = None
    for start, end in merge(*schedules):
        if busy_until is None:
            busy_until = end
        if busy_until < start:
            gaps.append([busy_until, start])
        busy_until = max(busy_until, end)
    return gaps
