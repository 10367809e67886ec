"""Stops if the largest value times the number of levels is too small, though values may be negative."""


def has_path_sum(root, target):
    level, levels, values = [root] if root else [], 0, []
    while level:
        levels += 1
        values += [node.val for node in level]
        level = [child for node in level for child in (node.left, node.right) if child]
    if not root or target > max(values) * levels:
        return False
    waiting = [(root, target)]
    while waiting:
        node, rest = waiting.pop()
        rest -= node.val
        children = [child for child in (node.left, node.right) if child]
        if not children and rest == 0:
            return True
        waiting += [(child, rest) for child in children]
    return False
