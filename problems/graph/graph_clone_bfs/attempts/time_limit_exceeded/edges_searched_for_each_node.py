"""Goes through all edges to find the neighbors of each node."""

from collections import deque


def shortest_route(nodes, edges, start, goal):
    came_from = {start: start}
    queue = deque([start])
    while queue and goal not in came_from:
        node = queue.popleft()
        found = [b for a, b in edges if a == node] + [a for a, b in edges if b == node]
        for other in found:
            if other not in came_from:
                came_from[other] = node
                queue.append(other)
    if goal not in came_from:
        return []
    route = [goal]
    while route[-1] != start:
        route.append(came_from[route[-1]])
    return route[::-1]
