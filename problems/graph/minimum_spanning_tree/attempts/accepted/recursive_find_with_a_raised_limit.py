import sys


def spanning_tree(nodes, edges):
    sys.setrecursionlimit(200_000)
    parent = {node: node for node in range(nodes)}

    def find(node):
        if parent[node] == node:
            return node
        parent[node] = find(parent[node])
        return parent[node]

    indexed = [(i, edge) for i, edge in enumerate(edges)]
    indexed.sort(key=lambda pair: pair[1][2])
    answer = []
    for i, (a, b, _) in indexed:
        if find(a) != find(b):
            parent[find(a)] = find(b)
            answer.append(i)
    return answer if len({find(node) for node in range(nodes)}) == 1 else None
