from heapq import heappop, heappush


def cheapest_route(nodes, edges, start, goal):
    graph = [[] for _ in range(nodes)]
    for a, b, cost in edges:
        graph[a].append((b, cost))
    distance = [float("inf")] * nodes
    parent = [None] * nodes
    distance[start] = 0
    heap = [(0, start)]
    while heap:
        d, node = heappop(heap)
        if d > distance[node]:
            continue
        for other, cost in graph[node]:
            if d + cost < distance[other]:
                distance[other] = d + cost
                parent[other] = node
                heappush(heap, (d + cost, other))
    if distance[goal] == float("inf"):
        return None
    route = []
    node = goal
    while node is not None:
        route.append(node)
        node = parent[node]
    route.reverse()
    return distance[goal], route
