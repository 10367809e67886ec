import heapq


def maximize_capital(capital, profits, projects, initial):
    order = sorted(range(len(capital)), key=lambda i: capital[i])
    place = 0
    heap = []
    total = initial
    while projects > 0:
        while place < len(order) and capital[order[place]] <= total:
            heapq.heappush(heap, -profits[order[place]])
            place += 1
        if not heap:
            return total
        total += -heapq.heappop(heap)
        projects -= 1
    return total
