def max_depth(root):
    order = [root] if root else []
    for node in order:
        order.extend(child for child in (node.left, node.right) if child)
    depth = {None: 0}
    for node in reversed(order):
        depth[node] = 1 + max(depth[node.left], depth[node.right])
    return depth[root]
