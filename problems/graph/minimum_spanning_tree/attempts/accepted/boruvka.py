def spanning_tree(nodes, edges):
    parent = list(range(nodes))

    def find(x):
        root = x
        while parent[root] != root:
            root = parent[root]
        while parent[x] != root:
            parent[x], x = root, parent[x]
        return root

    left = [(cost, index, a, b) for index, (a, b, cost) in enumerate(edges)]
    tree = []
    while len(tree) < nodes - 1:
        cheapest = {}
        between = []
        for edge in left:
            a, b = find(edge[2]), find(edge[3])
            if a == b:
                continue
            between.append(edge)
            for group in (a, b):
                if group not in cheapest or edge < cheapest[group]:  # ties by index: no two groups disagree
                    cheapest[group] = edge
        if not cheapest:
            return None
        for _, index, a, b in set(cheapest.values()):
            parent[find(a)] = find(b)
            tree.append(index)
        left = between
    return tree
