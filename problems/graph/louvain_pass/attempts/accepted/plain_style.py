class Community:
    def __init__(self):
        self.members = set()
        self.degree = 0.0


class Node:
    def __init__(self):
        self.degree = 0.0
        self.edges = []
        self.community = None


def build(count, edges):
    nodes = [Node() for _ in range(count)]
    for u, v, weight in edges:
        a, b = nodes[int(u)], nodes[int(v)]
        a.degree += weight
        b.degree += weight
        if a is not b:
            a.edges.append((b, weight))
            b.edges.append((a, weight))
    for node in nodes:
        join(node, Community())
    return nodes


def join(node, community):
    community.members.add(node)
    community.degree += node.degree
    node.community = community


def leave(node):
    node.community.members.remove(node)
    node.community.degree -= node.degree


def visit(node, m):
    old = node.community
    leave(node)
    weights = {}
    for other, weight in node.edges:
        weights[other.community] = weights.get(other.community, 0.0) + weight

    def gain(community):
        return weights.get(community, 0.0) / m - community.degree * node.degree / (2 * m**2)

    best = old
    for community in weights:
        if gain(community) > gain(best) + 1e-13:
            best = community
    join(node, best)
    return best is not old


def louvain_pass(count, edges):
    nodes = build(count, edges)
    m = sum(node.degree for node in nodes) / 2
    while sum(visit(node, m) for node in nodes if node.edges) > 0:
        pass
    names = {}
    return [names.setdefault(node.community, len(names)) for node in nodes]
