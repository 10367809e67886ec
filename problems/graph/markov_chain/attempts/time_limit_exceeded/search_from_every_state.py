"""Searches from every state to test whether it reaches all others."""

from math import gcd


def depths(transition, start):
    depth = {start: 0}
    queue = [start]
    for i in queue:
        for j, p in enumerate(transition[i]):
            if p > 0 and j not in depth:
                depth[j] = depth[i] + 1
                queue.append(j)
    return depth


def is_ergodic(transition):
    v = len(transition)
    for start in range(v):
        depth = depths(transition, start)
        if len(depth) < v:
            return False
    return gcd(*(depth[i] + 1 - depth[j] for i in range(v) for j in range(v) if transition[i][j] > 0)) == 1
