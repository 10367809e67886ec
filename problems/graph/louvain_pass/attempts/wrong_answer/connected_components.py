"""Returns the connected components."""


def louvain_pass(nodes, edges):
    labels = list(range(nodes))
    for _ in range(nodes):
        before = labels[:]
        for u, v, _ in edges:
            labels[int(u)] = labels[int(v)] = min(labels[int(u)], labels[int(v)])
        if labels == before:
            break
    return labels
