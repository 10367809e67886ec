"""Measures the height from each node."""


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

    heights = [height(node) for node in range(nodes)]
    least = min(heights, default=0)
    return [node for node in range(nodes) if heights[node] == least]
