"""Takes the cheapest of all open nodes with min, for each node."""


def cheapest_route(nodes, edges, start, goal):
    graph = [[] for _ in range(nodes)]
    for a, b, cost in edges:
        graph[a].append((b, cost))
    best = {start: 0}
    parent = {start: None}
    open_nodes = {start}
    while open_nodes:
        node = min(open_nodes, key=best.get)
        open_nodes.remove(node)
        if node == goal:
            break
        for other, cost in graph[node]:
            if other not in best or best[node] + cost < best[other]:
                best[other] = best[node] + cost
                parent[other] = node
                open_nodes.add(other)
    if goal not in best:
        return None
    route = []
    node = goal
    while node is not None:
        route.append(node)
        node = parent[node]
    route.reverse()
    return best[goal], route
