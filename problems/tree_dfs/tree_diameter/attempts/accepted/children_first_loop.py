def tree_diameter(root):
    order = [root] if root else []
    for node in order:
        order.extend(child for child in (node.left, node.right) if child)
    longest, depth = 0, {None: 0}
    for node in reversed(order):
        left, right = depth[node.left], depth[node.right]
        longest = max(longest, left + right + 1)
        depth[node] = max(left, right) + 1
    return longest
