"""Ignores the direction of the edges when it tests whether the chain is irreducible."""

from math import gcd


def is_ergodic(transition):
    v = len(transition)
    depth = {0: 0}
    queue = [0]
    for i in queue:
        for j in range(v):
            if j not in depth and (transition[i][j] > 0 or transition[j][i] > 0):
                depth[j] = depth[i] + (1 if transition[i][j] > 0 else -1)
                queue.append(j)
    if len(depth) < v:
        return False
    return gcd(*(depth[i] + 1 - depth[j] for i in range(v) for j in range(v) if transition[i][j] > 0)) == 1
