from math import gcd


def reached(rows):
    """Return the depth at which each state is reached by depth-first search."""
    depth = {0: 0}
    stack = [0]
    while stack:
        i = stack.pop()
        for j, p in enumerate(rows[i]):
            if p > 0 and j not in depth:
                depth[j] = depth[i] + 1
                stack.append(j)
    return depth


def is_ergodic(transition):
    v = len(transition)
    depth = reached(transition)
    if len(depth) < v or len(reached(list(zip(*transition)))) < v:
        return False
    period = 0
    for i in range(v):
        for j in range(v):
            if transition[i][j] > 0:
                period = gcd(period, abs(depth[i] + 1 - depth[j]))
                if period == 1:
                    return True
    return False
