"""Takes pairs from the front of a list, which moves all that wait behind them."""


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
