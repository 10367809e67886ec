"""Tests only whether the period is even."""


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
    return any(transition[i][j] > 0 and (depth[i] - depth[j]) % 2 == 0 for i in range(v) for j in range(v))
