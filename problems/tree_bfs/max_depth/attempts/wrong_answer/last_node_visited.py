"""Returns the depth of the node that a depth-first search visits last."""


def max_depth(root):
    last, stack = 0, [(root, 1)]
    while stack:
        node, depth = stack.pop()
        if node:
            last = depth
            stack += [(node.right, depth + 1), (node.left, depth + 1)]
    return last
