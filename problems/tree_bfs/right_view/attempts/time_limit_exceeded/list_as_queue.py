"""Takes nodes from the front of a list, which moves all that wait behind them."""


def right_view(root):
    seen, waiting = [], [root] if root else []
    while waiting:
        seen.append(waiting[-1].val)
        for _ in range(len(waiting)):
            node = waiting.pop(0)
            waiting += [child for child in (node.left, node.right) if child]
    return seen
