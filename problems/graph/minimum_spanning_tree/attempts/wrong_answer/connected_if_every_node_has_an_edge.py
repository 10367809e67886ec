"""Takes a graph for connected if it has enough edges and each node has one."""


def spanning_tree(nodes, edges):
    parent = list(range(nodes))

    def find(node):
        while parent[node] != node:
            parent[node] = parent[parent[node]]
            node = parent[node]
        return node

    if len(edges) < nodes - 1 or {node for edge in edges for node in edge[:2]} != set(range(nodes)):
        return [] if nodes == 1 else None
    chosen = []
    for index in sorted(range(len(edges)), key=lambda index: edges[index][2]):
        a, b = find(edges[index][0]), find(edges[index][1])
        if a != b:
            parent[a] = b
            chosen.append(index)
    return chosen
