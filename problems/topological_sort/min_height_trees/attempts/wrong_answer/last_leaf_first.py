"""Removes the leaf that was found last first, and so removes one branch completely."""


def min_height_trees(nodes, edges):
    if nodes <= 2:
        return list(range(nodes))
    neighbors = [[] for _ in range(nodes)]
    for a, b in edges:
        neighbors[a].append(b)
        neighbors[b].append(a)
    degree = [len(others) for others in neighbors]
    high = [0] * nodes
    stack = [node for node in range(nodes) if degree[node] == 1]
    while stack:
        leaf = stack.pop()
        degree[leaf] = 0
        for other in neighbors[leaf]:
            if degree[other] > 0:
                degree[other] -= 1
                high[other] = high[leaf] + 1
                if degree[other] == 1:
                    stack.append(other)
    return [node for node in range(nodes) if high[node] == max(high)]
