"""Follows the cheapest edge to a new node from where it is, and goes back when there is none."""


def cheapest_route(nodes, edges, start, goal):
    graph = [[] for _ in range(nodes)]
    for a, b, cost in edges:
        graph[a].append((b, cost))
    total = {start: 0}
    parent = {start: None}
    stack = [start]
    while stack and stack[-1] != goal:
        node = stack[-1]
        open_edges = [(cost, other) for other, cost in graph[node] if other not in total]
        if not open_edges:
            stack.pop()
            continue
        cost, other = min(open_edges)
        total[other] = total[node] + cost
        parent[other] = node
        stack.append(other)
    if goal not in total:
        return None
    route = []
    node = goal
    while node is not None:
        route.append(node)
        node = parent[node]
    route.reverse()
    return total[goal], route
