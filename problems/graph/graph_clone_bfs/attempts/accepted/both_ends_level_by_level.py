def shortest_route(nodes, edges, start, goal):
    if start == goal:
        return [start]
    neighbors = [[] for _ in range(nodes)]
    for a, b in edges:
        neighbors[a].append(b)
        neighbors[b].append(a)
    from_start, from_goal = {start: None}, {goal: None}
    near, far = [start], [goal]
    forward = True
    while near and far:
        if len(near) > len(far):
            near, far = far, near
            forward = not forward
        own, others = (from_start, from_goal) if forward else (from_goal, from_start)
        level = []
        for node in near:
            for neighbor in neighbors[node]:
                if neighbor in own:
                    continue
                own[neighbor] = node
                if neighbor in others:
                    return way(from_start, neighbor)[::-1] + way(from_goal, neighbor)[1:]
                level.append(neighbor)
        near = level
    return []


def way(parents, node):
    """List the nodes from one node back to where its search began."""
    found = []
    while node is not None:
        found.append(node)
        node = parents[node]
    return found
