from collections import Counter, deque


def louvain_pass(nodes, edges):
    near = [Counter() for _ in range(nodes)]
    for a, b, weight in edges:
        near[int(a)][int(b)] += weight
        near[int(b)][int(a)] += weight
    degree = [sum(row.values()) for row in near]
    label = list(range(nodes))
    total = degree[:]
    m = sum(degree) / 2

    def best_community(u):
        links = Counter({label[u]: 0})
        for v, weight in near[u].items():
            if v != u:
                links[label[v]] += weight
        total[label[u]] -= degree[u]
        gains = {c: w / m - degree[u] * total[c] / (2 * m * m) for c, w in links.items()}
        total[label[u]] += degree[u]
        best = max(gains, key=gains.get)
        return best if gains[best] > gains[label[u]] + 1e-12 else label[u]

    changed = m > 0
    while changed:
        changed = False
        queue = deque(range(nodes))
        while queue:
            u = queue.popleft()
            best = best_community(u)
            if best != label[u]:
                total[label[u]] -= degree[u]
                total[best] += degree[u]
                label[u] = best
                changed = True
                queue.extend(v for v in near[u] if label[v] != best)
    return label
