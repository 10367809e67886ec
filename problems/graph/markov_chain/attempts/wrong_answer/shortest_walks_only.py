"""Takes the greatest common divisor of the shortest closed walks, one for each state."""

from math import gcd, inf


def is_ergodic(transition):
    v = len(transition)
    lengths = []
    for start in range(v):
        depth = {start: 0}
        queue = [start]
        shortest = inf
        for i in queue:
            for j, p in enumerate(transition[i]):
                if p > 0 and j == start:
                    shortest = min(shortest, depth[i] + 1)
                if p > 0 and j not in depth:
                    depth[j] = depth[i] + 1
                    queue.append(j)
        if len(depth) < v:
            return False
        lengths.append(shortest)
    return gcd(*lengths) == 1
