"""Stops the passes over all edges as soon as one does not change the cost of the goal."""


def cheapest_route(nodes, edges, start, goal):
    best = {start: 0}
    parent = {start: None}
    before = None
    for _ in range(nodes):
        for a, b, cost in edges:
            if a in best and (b not in best or best[a] + cost < best[b]):
                best[b] = best[a] + cost
                parent[b] = a
        if goal in best and best[goal] == before:
            break
        before = best.get(goal)
    if goal not in best:
        return None
    route = []
    node = goal
    while node is not None:
        route.append(node)
        node = parent[node]
    route.reverse()
    return best[goal], route
