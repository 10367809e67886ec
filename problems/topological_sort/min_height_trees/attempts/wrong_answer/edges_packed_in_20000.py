"""Key each direction of an edge by a * 20,000 + b."""


def min_height_trees(nodes, edges):
    if nodes <= 2:
        return list(range(nodes))
    adj = [[] for _ in range(nodes)]
    for a, b in edges:
        adj[a].append(b)
        adj[b].append(a)
    h = {}  # height of the part behind the directed edge (a, b)

    def key(a, b):
        return a * 20_000 + b

    parent = [-1] * nodes
    order = [0]
    for v in order:
        for u in adj[v]:
            if u != parent[v]:
                parent[u] = v
                order.append(u)
    for v in reversed(order[1:]):
        h[key(parent[v], v)] = max((h[key(v, u)] + 1 for u in adj[v] if u != parent[v]), default=0)
    for v in order:
        hs = sorted((h[key(v, u)] + 1 for u in adj[v]), reverse=True) + [0]
        for u in adj[v]:
            if u != parent[v]:
                h[key(u, v)] = hs[1] if h[key(v, u)] + 1 == hs[0] else hs[0]
    height = [max(h[key(v, u)] + 1 for u in adj[v]) for v in range(nodes)]
    low = min(height)
    return [v for v in range(nodes) if height[v] == low]
