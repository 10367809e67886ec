"""Uses a list as a queue, where `pop(0)` moves all other elements."""


def has_path_sum(root, target):
    waiting = [(root, target)] if root else []
    while waiting:
        node, rest = waiting.pop(0)
        rest -= node.val
        if not node.left and not node.right and rest == 0:
            return True
        waiting += [(child, rest) for child in (node.left, node.right) if child]
    return False
