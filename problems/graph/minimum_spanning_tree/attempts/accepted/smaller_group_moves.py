def spanning_tree(nodes, edges):
    group_of = {node: {node} for node in range(nodes)}
    tree = set()
    for index, (a, b, cost) in sorted(enumerate(edges), key=lambda item: item[1][2]):
        one, other = group_of[a], group_of[b]
        if one is other:
            continue
        if len(one) < len(other):
            one, other = other, one
        one |= other
        for node in other:
            group_of[node] = one
        tree.add(index)
        if len(tree) == nodes - 1:
            break
    return list(tree) if len(tree) == nodes - 1 else None
