"""Uses a list as a queue, where `pop(0)` moves all other elements."""


def path_numbers_sum(root):
    total, waiting = 0, [(root, 0)] if root else []
    while waiting:
        node, number = waiting.pop(0)
        number = number * 10 + node.val
        children = [child for child in (node.left, node.right) if child]
        if not children:
            total += number
        waiting += [(child, number) for child in children]
    return total
