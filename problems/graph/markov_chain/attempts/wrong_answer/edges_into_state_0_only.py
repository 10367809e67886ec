"""Looks only at the closed walks that end with an edge into state 0 on a shortest path."""

from math import gcd


def depths(rows):
    depth = {0: 0}
    queue = [0]
    for i in queue:
        for j, p in enumerate(rows[i]):
            if p > 0 and j not in depth:
                depth[j] = depth[i] + 1
                queue.append(j)
    return depth


def is_ergodic(transition):
    v = len(transition)
    depth = depths(transition)
    if len(depth) < v or len(depths(list(zip(*transition)))) < v:
        return False
    return gcd(*(depth[i] + 1 for i in range(v) if transition[i][0] > 0)) == 1
