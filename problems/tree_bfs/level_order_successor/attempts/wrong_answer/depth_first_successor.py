"""Returns the successor in depth-first order."""


def level_order_successor(root, key):
    order, stack = [], [root] if root else []
    while stack:
        node = stack.pop()
        order.append(node.val)
        stack += [child for child in (node.right, node.left) if child]
    if key not in order[:-1]:
        return None
    return order[order.index(key) + 1]
