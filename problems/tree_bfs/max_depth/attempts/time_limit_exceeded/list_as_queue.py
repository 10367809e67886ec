"""Removes nodes from the front of a list, which moves all other elements."""


def max_depth(root):
    depth, waiting = 0, [root] if root else []
    while waiting:
        depth += 1
        for _ in range(len(waiting)):
            node = waiting.pop(0)
            waiting += [child for child in (node.left, node.right) if child]
    return depth
