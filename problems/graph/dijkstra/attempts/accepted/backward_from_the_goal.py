from heapq import heappop, heappush


def cheapest_route(nodes, edges, start, goal):
    incoming = [[] for _ in range(nodes)]
    for a, b, cost in edges:
        incoming[b].append((a, cost))
    to_goal = {goal: 0}
    following = {}
    heap = [(0, goal)]
    while heap and heap[0][1] != start:
        total, node = heappop(heap)
        if total != to_goal[node]:
            continue
        for other, cost in incoming[node]:
            if other not in to_goal or to_goal[other] > total + cost:
                to_goal[other] = total + cost
                following[other] = node
                heappush(heap, (total + cost, other))
    if start not in to_goal:
        return None
    route = [start]
    while route[-1] != goal:
        route.append(following[route[-1]])
    return to_goal[start], route
