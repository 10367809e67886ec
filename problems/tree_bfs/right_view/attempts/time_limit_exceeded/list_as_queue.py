"""Removes nodes from the front of a list, which moves all other elements."""


def right_view(root):
    view, waiting = [], [root] if root else []
    while waiting:
        view.append(waiting[-1].val)
        for _ in range(len(waiting)):
            node = waiting.pop(0)
            waiting += [child for child in (node.left, node.right) if child]
    return view
