"""Takes probabilities below 1e-12 for zero."""

from math import gcd


def depths(rows):
    depth = {0: 0}
    queue = [0]
    for i in queue:
        for j, p in enumerate(rows[i]):
            if p > 1e-12 and j not in depth:
                depth[j] = depth[i] + 1
                queue.append(j)
    return depth


def is_ergodic(transition):
    v = len(transition)
    depth = depths(transition)
    if len(depth) < v or len(depths(list(zip(*transition)))) < v:
        return False
    return (
        gcd(*(depth[i] + 1 - depth[j] for i in range(v) for j in range(v) if transition[i][j] > 1e-12)) == 1
    )
