"""Ignores transient states: asks only that all states reach one closed aperiodic class."""

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
    depth = min((depths(transition, start) for start in range(v)), key=len)
    if any(not depth.keys() & depths(transition, start).keys() for start in range(v)):
        return False
    return gcd(*(depth[i] + 1 - depth[j] for i in depth for j in depth if transition[i][j] > 0)) == 1
