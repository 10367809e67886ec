"""Searches all nodes for the cheapest one that is not done yet, for each node."""


def cheapest_route(nodes, edges, start, goal):
    graph = [[] for _ in range(nodes)]
    for a, b, cost in edges:
        graph[a].append((b, cost))
    best = [None] * nodes
    parent = [None] * nodes
    done = [False] * nodes
    best[start] = 0
    for _ in range(nodes):
        node = None
        for other in range(nodes):
            if not done[other] and best[other] is not None and (node is None or best[other] < best[node]):
                node = other
        if node is None or node == goal:
            break
        done[node] = True
        for other, cost in graph[node]:
            if best[other] is None or best[node] + cost < best[other]:
                best[other] = best[node] + cost
                parent[other] = node
    if best[goal] is None:
        return None
    route = []
    node = goal
    while node is not None:
        route.append(node)
        node = parent[node]
    route.reverse()
    return best[goal], route
