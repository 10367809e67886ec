"""Moves to the neighbor with the smallest height, and measures all heights around it in each step."""


def min_height_trees(nodes, edges):
    graph = [[] for _ in range(nodes)]
    for a, b in edges:
        graph[a].append(b)
        graph[b].append(a)

    def height(root):
        levels = -1
        level = [(root, None)]
        while level:
            levels += 1
            level = [(other, node) for node, before in level for other in graph[node] if other != before]
        return levels

    node = 0
    while nodes:
        here = height(node)
        around = [(height(other), other) for other in graph[node]]
        lowest = min(around, default=(here + 1, node))
        if lowest[0] >= here:
            return [node] + [other for high, other in around if high == here]
        node = lowest[1]
    return []
