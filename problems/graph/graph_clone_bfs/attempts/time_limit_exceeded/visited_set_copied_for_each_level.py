"""Makes a new set of all visited nodes for each level."""


def shortest_route(nodes, edges, start, goal):
    graph = [set() for _ in range(nodes)]
    for a, b in edges:
        graph[a].add(b)
        graph[b].add(a)
    visited = set()
    levels = [{start}]
    while levels[-1] and goal not in levels[-1]:
        visited = visited | levels[-1]
        levels.append({other for node in levels[-1] for other in graph[node]} - visited)
    if not levels[-1]:
        return []
    route = [goal]
    for level in reversed(levels[:-1]):
        route.append((graph[route[-1]] & level).pop())
    return route[::-1]
