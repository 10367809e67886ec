"""Tests only whether state 0 reaches all states."""

from math import gcd


def is_ergodic(transition):
    v = len(transition)
    depth = {0: 0}
    queue = [0]
    for i in queue:
        for j, p in enumerate(transition[i]):
            if p > 0 and j not in depth:
                depth[j] = depth[i] + 1
                queue.append(j)
    if len(depth) < v:
        return False
    steps = [depth[i] + 1 - depth[j] for i in range(v) for j in range(v) if transition[i][j] > 0]
    return gcd(*steps) == 1
