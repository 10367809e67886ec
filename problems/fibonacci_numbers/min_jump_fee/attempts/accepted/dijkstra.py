from heapq import heappop, heappush


def min_jump_fee(fees):
    top = len(fees)
    heap, done = [(0, 0)], set()
    while heap:
        total, step = heappop(heap)
        if step == top:
            return total
        if step in done:
            continue
        done.add(step)
        for jump in (1, 2, 3):
            if step + jump <= top:
                heappush(heap, (total + fees[step], step + jump))
    return None
