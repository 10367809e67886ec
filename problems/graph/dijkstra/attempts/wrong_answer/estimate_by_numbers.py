"""Adds the difference of the node numbers as an estimate, which may be more than the true cost."""

from heapq import heappop, heappush


def cheapest_route(nodes, edges, start, goal):
    graph = [[] for _ in range(nodes)]
    for a, b, cost in edges:
        graph[a].append((b, cost))
    best = {start: 0}
    parent = {start: None}
    heap = [(abs(goal - start), start)]
    done = set()
    while heap:
        _, node = heappop(heap)
        if node == goal:
            break
        if node in done:
            continue
        done.add(node)
        for other, cost in graph[node]:
            if other not in done and (other not in best or best[node] + cost < best[other]):
                best[other] = best[node] + cost
                parent[other] = node
                heappush(heap, (best[other] + abs(goal - other), other))
    if goal not in best:
        return None
    route = []
    node = goal
    while node is not None:
        route.append(node)
        node = parent[node]
    route.reverse()
    return best[goal], route
