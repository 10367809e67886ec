"""Lowers costs in passes over all edges until none changes (Bellman-Ford)."""


def cheapest_route(nodes, edges, start, goal):
    best = {start: 0}
    parent = {start: None}
    changed = True
    while changed:
        changed = False
        for a, b, cost in edges:
            if a in best and (b not in best or best[a] + cost < best[b]):
                best[b] = best[a] + cost
                parent[b] = a
                changed = True
    if goal not in best:
        return None
    route = []
    node = goal
    while node is not None:
        route.append(node)
        node = parent[node]
    route.reverse()
    return best[goal], route
