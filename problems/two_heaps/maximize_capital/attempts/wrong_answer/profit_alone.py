"""Returns what has been gained, without what was there."""

import heapq


def maximize_capital(capital, profits, projects, initial):
    jobs = sorted(zip(capital, profits))
    heap, place, gained = [], 0, 0
    for _ in range(projects):
        while place < len(jobs) and jobs[place][0] <= initial + gained:
            heapq.heappush(heap, -jobs[place][1])
            place += 1
        if not heap:
            break
        gained -= heapq.heappop(heap)
    return gained
