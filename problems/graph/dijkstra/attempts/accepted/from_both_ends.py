from heapq import heappop, heappush


class Side:
    """A search from one end, along the edges or against them."""

    def __init__(self, first, edges_of):
        self.edges_of = edges_of
        self.cost = {first: 0}
        self.before = {first: None}
        self.done = set()
        self.heap = [(0, first)]

    def least(self):
        while self.heap and self.heap[0][1] in self.done:
            heappop(self.heap)
        return self.heap[0][0] if self.heap else None

    def step(self):
        total, node = heappop(self.heap)
        self.done.add(node)
        for other, cost in self.edges_of[node]:
            if other not in self.cost or total + cost < self.cost[other]:
                self.cost[other] = total + cost
                self.before[other] = node
                heappush(self.heap, (total + cost, other))
        return node

    def nodes_from(self, node):
        found = []
        while node is not None:
            found.append(node)
            node = self.before[node]
        return found


def cheapest_route(nodes, edges, start, goal):
    outgoing, incoming = [[] for _ in range(nodes)], [[] for _ in range(nodes)]
    for a, b, cost in edges:
        outgoing[a].append((b, cost))
        incoming[b].append((a, cost))
    ahead, back = Side(start, outgoing), Side(goal, incoming)
    best, middle = None, None
    if start == goal:
        best, middle = 0, start
    while (one := ahead.least()) is not None and (two := back.least()) is not None:
        if best is not None and one + two >= best:
            break
        side, other = (ahead, back) if one <= two else (back, ahead)
        node = side.step()
        for neighbor, _ in side.edges_of[node]:
            if neighbor in other.cost:
                total = side.cost[neighbor] + other.cost[neighbor]
                if best is None or total < best:
                    best, middle = total, neighbor
    if best is None:
        return None
    return best, ahead.nodes_from(middle)[::-1] + back.nodes_from(middle)[1:]
