"""Sorts the list of open entries each time, and removes the first one."""


def cheapest_route(nodes, edges, start, goal):
    graph = [[] for _ in range(nodes)]
    for a, b, cost in edges:
        graph[a].append((b, cost))
    entries = [(0, start, None)]
    parent = {}
    while entries:
        entries.sort()
        total, node, came_from = entries.pop(0)
        if node in parent:
            continue
        parent[node] = came_from
        if node == goal:
            break
        entries.extend((total + cost, other, node) for other, cost in graph[node] if other not in parent)
    if goal not in parent:
        return None
    route = []
    node = goal
    while node is not None:
        route.append(node)
        node = parent[node]
    route.reverse()
    return total, route
