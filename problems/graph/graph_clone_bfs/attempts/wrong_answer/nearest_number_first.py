"""Takes the node from the heap that has gone the fewest edges and seems nearest to the goal by its number."""

from heapq import heappop, heappush


def shortest_route(nodes, edges, start, goal):
    graph = [[] for _ in range(nodes)]
    for a, b in edges:
        graph[a].append(b)
        graph[b].append(a)
    parent = {start: None}
    heap = [(abs(start - goal), 0, start)]
    while heap:
        _, length, node = heappop(heap)
        if node == goal:
            break
        for other in graph[node]:
            if other not in parent:
                parent[other] = node
                heappush(heap, (length + 1 + abs(other - goal), length + 1, other))
    if goal not in parent:
        return []
    route = []
    node = goal
    while node is not None:
        route.append(node)
        node = parent[node]
    return route[::-1]
