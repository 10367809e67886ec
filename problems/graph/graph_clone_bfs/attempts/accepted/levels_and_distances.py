def shortest_route(nodes, edges, start, goal):
    neighbors = [set() for _ in range(nodes)]
    for a, b in edges:
        neighbors[a].add(b)
        neighbors[b].add(a)
    distance = [-1] * nodes
    distance[start] = 0
    level = [start]
    while level and distance[goal] < 0:
        next_level = []
        for node in level:
            for neighbor in neighbors[node]:
                if distance[neighbor] < 0:
                    distance[neighbor] = distance[node] + 1
                    next_level.append(neighbor)
        level = next_level
    if distance[goal] < 0:
        return []
    route = [goal]
    while route[-1] != start:
        node = route[-1]
        route.append(next(before for before in neighbors[node] if distance[before] == distance[node] - 1))
    route.reverse()
    return route
