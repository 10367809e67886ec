"""Removes the first element of a list of waiting nodes, which moves all others."""


def is_search_tree(root):
    waiting = [(root, None, None)]
    while waiting:
        node, low, high = waiting.pop(0)
        if node is None:
            continue
        if (low is not None and node.val <= low) or (high is not None and node.val >= high):
            return False
        waiting.append((node.left, low, node.val))
        waiting.append((node.right, node.val, high))
    return True
