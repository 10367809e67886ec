def max_path_sum(root):
    order = [root]
    for node in order:
        order.extend(child for child in (node.left, node.right) if child)
    gain = {None: 0}
    best = root.val
    for node in reversed(order):
        left = gain.pop(node.left) if node.left else 0
        right = gain.pop(node.right) if node.right else 0
        best = max(best, node.val + left + right)
        gain[node] = max(node.val + max(left, right), 0)
    return best
