"""Shortens distances in passes over all edges, until none changes."""


def shortest_route(nodes, edges, start, goal):
    distance = [nodes] * nodes
    before = [None] * nodes
    distance[start] = 0
    changed = True
    while changed:
        changed = False
        for a, b in edges:
            for one, other in ((a, b), (b, a)):
                if distance[one] + 1 < distance[other]:
                    distance[other] = distance[one] + 1
                    before[other] = one
                    changed = True
    if distance[goal] == nodes:
        return []
    route = [goal]
    while route[-1] != start:
        route.append(before[route[-1]])
    return route[::-1]
