"""Shortens distances in three passes over the edges only."""


def shortest_route(nodes, edges, start, goal):
    distance = {start: 0}
    before = {start: None}
    for _ in range(3):
        for a, b in edges:
            for one, other in ((a, b), (b, a)):
                if one in distance and distance[one] + 1 < distance.get(other, nodes):
                    distance[other] = distance[one] + 1
                    before[other] = one
    route = []
    node = goal if goal in before else None
    while node is not None:
        route.append(node)
        node = before[node]
    return route[::-1]
