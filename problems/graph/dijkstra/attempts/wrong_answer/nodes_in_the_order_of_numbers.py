"""Processes the nodes in the order of their numbers, two times only."""


def cheapest_route(nodes, edges, start, goal):
    graph = [[] for _ in range(nodes)]
    for a, b, cost in edges:
        graph[a].append((b, cost))
    best = {start: 0}
    parent = {start: None}
    for node in [*range(nodes), *range(nodes)]:
        for other, cost in graph[node] if node in best else ():
            if other not in best or best[node] + cost < best[other]:
                best[other] = best[node] + cost
                parent[other] = node
    if goal not in best:
        return None
    route = []
    node = goal
    while node is not None:
        route.append(node)
        node = parent[node]
    route.reverse()
    return best[goal], route
