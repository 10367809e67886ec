"""Searches breadth first and never visits a ribbon again, which finds few pieces instead of many."""

from collections import deque


def max_ribbon_cut(lengths, total):
    best = -1
    seen = set()
    queue = deque([(total, 0)])
    while queue:
        ribbon, pieces = queue.popleft()
        if ribbon == 0:
            best = max(best, pieces)
        for length in lengths:
            rest = ribbon - length
            if rest >= 0 and rest not in seen:
                if rest:
                    seen.add(rest)
                queue.append((rest, pieces + 1))
    return best
