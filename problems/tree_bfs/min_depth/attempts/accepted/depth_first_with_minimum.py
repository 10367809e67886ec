from math import inf


def min_depth(root):
    best, stack = inf, [(root, 1)]
    while stack:
        node, depth = stack.pop()
        if node is None or depth >= best:
            continue
        if node.left is node.right is None:
            best = depth
        stack += [(node.right, depth + 1), (node.left, depth + 1)]
    return best if root else 0
