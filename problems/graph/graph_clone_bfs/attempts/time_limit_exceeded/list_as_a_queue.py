"""Pops from the front of a list, which moves all other elements."""


def shortest_route(nodes, edges, start, goal):
    graph = [[] for _ in range(nodes)]
    for a, b in edges:
        graph[a].append(b)
        graph[b].append(a)
    parent = {start: None}
    queue = [start]
    while queue:
        node = queue.pop(0)
        for other in graph[node]:
            if other not in parent:
                parent[other] = node
                queue.append(other)
    if goal not in parent:
        return []
    route = []
    node = goal
    while node is not None:
        route.append(node)
        node = parent[node]
    return route[::-1]
