"""Searches depth-first, and again from each node that becomes cheaper."""


def cheapest_route(nodes, edges, start, goal):
    graph = [[] for _ in range(nodes)]
    for a, b, cost in edges:
        graph[a].append((b, cost))
    best = {start: 0}
    parent = {start: None}
    stack = [(start, 0)]
    while stack:
        node, total = stack.pop()
        if total > best[node]:
            continue
        for other, cost in graph[node]:
            if other not in best or total + cost < best[other]:
                best[other] = total + cost
                parent[other] = node
                stack.append((other, total + cost))
    if goal not in best:
        return None
    route = []
    node = goal
    while node is not None:
        route.append(node)
        node = parent[node]
    route.reverse()
    return best[goal], route
