from collections import deque


def longest_ones(bits, k):
    inside = deque()
    start = best = 0
    for index, bit in enumerate(bits):
        if not bit:
            inside.append(index)
            if len(inside) > k:
                start = inside.popleft() + 1
        best = max(best, index + 1 - start)
    return best
