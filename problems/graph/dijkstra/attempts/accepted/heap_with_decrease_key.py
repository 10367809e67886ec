class MinHeap:
    """A binary heap of nodes that knows the index of each node, so that a cost can be lowered."""

    def __init__(self):
        self.items = []
        self.index = {}
        self.cost = {}

    def lower(self, node, cost):
        if node not in self.index:
            self.index[node] = len(self.items)
            self.items.append(node)
        self.cost[node] = cost
        self.up(self.index[node])

    def up(self, i):
        while i > 0 and self.cost[self.items[i]] < self.cost[self.items[(i - 1) // 2]]:
            self.swap(i, (i - 1) // 2)
            i = (i - 1) // 2

    def swap(self, i, j):
        self.items[i], self.items[j] = self.items[j], self.items[i]
        self.index[self.items[i]] = i
        self.index[self.items[j]] = j

    def pop(self):
        self.swap(0, len(self.items) - 1)
        node = self.items.pop()
        del self.index[node]
        i = 0
        while 2 * i + 1 < len(self.items):
            child = 2 * i + 1
            if child + 1 < len(self.items):
                if self.cost[self.items[child + 1]] < self.cost[self.items[child]]:
                    child += 1
            if self.cost[self.items[i]] <= self.cost[self.items[child]]:
                break
            self.swap(i, child)
            i = child
        return node


def cheapest_route(nodes, edges, start, goal):
    neighbors = {node: [] for node in range(nodes)}
    for a, b, cost in edges:
        neighbors[a].append((b, cost))
    heap = MinHeap()
    heap.lower(start, 0)
    parent = {start: None}
    done = set()
    while heap.items:
        node = heap.pop()
        done.add(node)
        if node == goal:
            break
        for other, cost in neighbors[node]:
            total = heap.cost[node] + cost
            if other not in done and (other not in parent or total < heap.cost[other]):
                parent[other] = node
                heap.lower(other, total)
    if goal not in parent:
        return None
    route = []
    node = goal
    while node is not None:
        route.append(node)
        node = parent[node]
    return heap.cost[goal], list(reversed(route))
