from math import gcd


def is_ergodic(transition: list[list[float]]) -> bool:
    after = [[j for j, p in enumerate(row) if p > 0] for row in transition]
    before: list[list[int]] = [[] for _ in transition]
    for i, ends in enumerate(after):
        for j in ends:
            before[j].append(i)

    depth = depths(after)
    if len(depth) < len(after) or len(depths(before)) < len(after):
        return False
    period = 0
    for i, ends in enumerate(after):
        for j in ends:
            period = gcd(period, depth[i] + 1 - depth[j])
    return period == 1


def depths(neighbors: list[list[int]]) -> dict[int, int]:
    depth = {0: 0}
    queue = [0]
    for state in queue:
        for neighbor in neighbors[state]:
            if neighbor not in depth:
                depth[neighbor] = depth[state] + 1
                queue.append(neighbor)
    return depth
