from collections import deque


def longest_ones(bits, k):
    inside = deque()
    start = best = 0
    for place, bit in enumerate(bits):
        if not bit:
            inside.append(place)
            if len(inside) > k:
                start = inside.popleft() + 1
        best = max(best, place + 1 - start)
    return best
