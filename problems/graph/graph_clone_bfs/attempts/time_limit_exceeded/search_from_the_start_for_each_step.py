"""Searches again from the start for each node of the route."""

from collections import deque


def shortest_route(nodes, edges, start, goal):
    graph = [[] for _ in range(nodes)]
    for a, b in edges:
        graph[a].append(b)
        graph[b].append(a)

    def node_before(end):
        """Return the node before `end` on a shortest path from start."""
        seen = {start}
        queue = deque([start])
        while queue:
            node = queue.popleft()
            for other in graph[node]:
                if other == end:
                    return node
                if other not in seen:
                    seen.add(other)
                    queue.append(other)
        return None

    route = [goal]
    while route[-1] != start:
        before = node_before(route[-1])
        if before is None:
            return []
        route.append(before)
    return route[::-1]
