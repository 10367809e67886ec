import heapq


def maximize_capital(capital, profits, projects, initial):
    order = sorted(range(len(capital)), key=lambda i: capital[i])
    position = 0
    heap = []
    total = initial
    while projects > 0:
        while position < len(order) and capital[order[position]] <= total:
            heapq.heappush(heap, -profits[order[position]])
            position += 1
        if not heap:
            return total
        total += -heapq.heappop(heap)
        projects -= 1
    return total
