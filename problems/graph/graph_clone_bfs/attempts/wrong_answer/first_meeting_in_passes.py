"""Stops as soon as a pass over the edges reaches the goal, although a later pass may shorten the route."""


def shortest_route(nodes, edges, start, goal):
    distance = {start: 0}
    before = {start: None}
    changed = True
    while changed and goal not in before:
        changed = False
        for a, b in edges:
            for one, other in ((a, b), (b, a)):
                if one in distance and distance[one] + 1 < distance.get(other, nodes):
                    distance[other] = distance[one] + 1
                    before[other] = one
                    changed = True
    route = []
    node = goal if goal in before else None
    while node is not None:
        route.append(node)
        node = before[node]
    return route[::-1]
