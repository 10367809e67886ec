from collections import deque


def shortest_route(nodes: int, edges: list[list[int]], start: int, goal: int) -> list[int]:
    neighbors: list[list[int]] = [[] for _ in range(nodes)]
    for a, b in edges:
        neighbors[a].append(b)
        neighbors[b].append(a)
    before: list[int | None] = [None] * nodes  # the node that each node was found from
    before[start] = start
    queue = deque([start])
    while queue and before[goal] is None:
        node = queue.popleft()
        for neighbor in neighbors[node]:
            if before[neighbor] is None:
                before[neighbor] = node
                queue.append(neighbor)
    if before[goal] is None:
        return []
    route = [goal]
    while route[-1] != start:
        route.append(before[route[-1]])
    return route[::-1]
