"""Returns the profit without the initial capital."""

import heapq


def maximize_capital(capital, profits, projects, initial):
    by_capital = sorted(zip(capital, profits))
    heap, i, gained = [], 0, 0
    for _ in range(projects):
        while i < len(by_capital) and by_capital[i][0] <= initial + gained:
            heapq.heappush(heap, -by_capital[i][1])
            i += 1
        if not heap:
            break
        gained -= heapq.heappop(heap)
    return gained
