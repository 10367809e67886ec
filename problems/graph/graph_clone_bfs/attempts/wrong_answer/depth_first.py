"""Returns the first path that depth-first search finds."""


def shortest_route(nodes, edges, start, goal):
    graph = [[] for _ in range(nodes)]
    for a, b in edges:
        graph[a].append(b)
        graph[b].append(a)
    parent = {start: None}
    stack = [start]
    while stack:
        node = stack.pop()
        for other in graph[node]:
            if other not in parent:
                parent[other] = node
                stack.append(other)
    if goal not in parent:
        return []
    route = []
    node = goal
    while node is not None:
        route.append(node)
        node = parent[node]
    return route[::-1]
