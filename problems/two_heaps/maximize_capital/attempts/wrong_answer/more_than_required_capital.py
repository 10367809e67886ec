"""Uses `<` instead of `<=`, although exactly the required capital is enough."""

import heapq


def maximize_capital(capital, profits, projects, initial):
    by_capital = sorted(zip(capital, profits))
    heap, i = [], 0
    for _ in range(projects):
        while i < len(by_capital) and by_capital[i][0] < initial:
            heapq.heappush(heap, -by_capital[i][1])
            i += 1
        if not heap:
            break
        initial -= heapq.heappop(heap)
    return initial
