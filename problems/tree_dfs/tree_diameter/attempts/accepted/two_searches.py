def tree_diameter(root):
    if root is None:
        return 0
    neighbors = {root: []}
    order = [root]
    for node in order:
        for child in (node.left, node.right):
            if child:
                neighbors[node].append(child)
                neighbors[child] = [node]
                order.append(child)
    start = order[-1]  # a node on the lowest level is farthest from the root
    length, level = 0, [(start, None)]
    while level:
        length += 1
        level = [(other, node) for node, before in level for other in neighbors[node] if other is not before]
    return length
