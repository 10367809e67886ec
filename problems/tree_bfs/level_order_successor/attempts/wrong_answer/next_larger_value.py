"""Treats the tree as a search tree, and returns the next larger value."""


def level_order_successor(root, key):
    best, stack = None, [root]
    while stack:
        node = stack.pop()
        if node:
            if node.val > key and (best is None or node.val < best):
                best = node.val
            stack += [node.left, node.right]
    return best
