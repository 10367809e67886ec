"""Searches depth-first, and again from each node to which a shorter path is found."""


def shortest_route(nodes, edges, start, goal):
    graph = [[] for _ in range(nodes)]
    for a, b in edges:
        graph[a].append(b)
        graph[b].append(a)
    best = [nodes] * nodes
    parent = [None] * nodes
    best[start] = 0
    stack = [(start, 0)]
    while stack:
        node, length = stack.pop()
        if length > best[node]:
            continue
        for other in graph[node]:
            if length + 1 < best[other]:
                best[other] = length + 1
                parent[other] = node
                stack.append((other, length + 1))
    if best[goal] == nodes:
        return []
    route = []
    node = goal
    while node is not None:
        route.append(node)
        node = parent[node]
    return route[::-1]
