from heapq import heappop, heappush
from itertools import count


class Edge:
    def __init__(self, target, cost):
        self.target = target
        self.cost = cost


def cheapest_route(nodes, edges, start, goal):
    graph = {}
    for a, b, cost in edges:
        graph.setdefault(a, []).append(Edge(b, cost))
    number = count()
    heap = [(0, next(number), start, None)]  # the number keeps entries of the same cost comparable
    final = set()
    while heap:
        entry = heappop(heap)
        total, _, node, _ = entry
        if node in final:
            continue
        final.add(node)
        if node == goal:
            route = []
            while entry is not None:
                route.append(entry[2])
                entry = entry[3]
            return total, route[::-1]
        for edge in graph.get(node, []):
            if edge.target not in final:
                heappush(heap, (total + edge.cost, next(number), edge.target, entry))
    return None
