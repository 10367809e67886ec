"""Searches all nodes for the one that is cheapest to join, for each node."""


def spanning_tree(nodes, edges):
    graph = [[] for _ in range(nodes)]
    for index, (a, b, cost) in enumerate(edges):
        graph[a].append((b, cost, index))
        graph[b].append((a, cost, index))
    infinity = float("inf")
    cheapest = [infinity] * nodes
    by = [None] * nodes
    joined = [False] * nodes
    cheapest[0] = -infinity
    chosen = []
    for _ in range(nodes):
        node = min((n for n in range(nodes) if not joined[n]), key=cheapest.__getitem__)
        if cheapest[node] == infinity:
            return None
        joined[node] = True
        if by[node] is not None:
            chosen.append(by[node])
        for other, cost, index in graph[node]:
            if not joined[other] and cost < cheapest[other]:
                cheapest[other] = cost
                by[other] = index
    return chosen
