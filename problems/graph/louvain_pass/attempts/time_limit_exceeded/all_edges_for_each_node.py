"""Looks through all edges for the neighbors of each node."""


def louvain_pass(nodes, edges):
    links = [{} for _ in range(nodes)]
    degree = [0.0] * nodes
    for u, v, weight in edges:
        u, v = int(u), int(v)
        degree[u] += weight
        degree[v] += weight
        if u != v:
            links[u][v] = links[u].get(v, 0.0) + weight
            links[v][u] = links[v].get(u, 0.0) + weight
    double = sum(degree) or 1.0
    label = list(range(nodes))
    total = degree[:]
    moved = True
    while moved:
        moved = False
        for node in range(nodes):
            weight_to = {label[node]: 0.0}
            for u, v, weight in edges:
                if u == v or node not in (u, v):
                    continue
                other = int(u + v) - node
                weight_to[label[other]] = weight_to.get(label[other], 0.0) + weight
            own = label[node]
            total[own] -= degree[node]
            best, best_gain = own, weight_to[own] - degree[node] * total[own] / double
            for community, weight in weight_to.items():
                gain = weight - degree[node] * total[community] / double
                if gain > best_gain + 1e-9:
                    best, best_gain = community, gain
            total[best] += degree[node]
            if best != own:
                label[node] = best
                moved = True
    return label
