def tree_diameter(root):
    if root is None:
        return 0
    neighbours = {root: []}
    order = [root]
    for node in order:
        for child in (node.left, node.right):
            if child:
                neighbours[node].append(child)
                neighbours[child] = [node]
                order.append(child)
    start = order[-1]  # a node of the lowest level is a farthest one from the root
    houses, level = 0, [(start, None)]
    while level:
        houses += 1
        level = [(other, node) for node, before in level for other in neighbours[node] if other is not before]
    return houses
