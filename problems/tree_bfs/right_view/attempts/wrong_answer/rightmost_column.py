"""Returns the node of the rightmost column (left child -1, right child +1) of each level."""


def right_view(root):
    view, level = [], [(0, root)] if root else []
    while level:
        view.append(max(level, key=lambda it: it[0])[1].val)
        level = [
            (column + step, child)
            for column, node in level
            for step, child in ((-1, node.left), (1, node.right))
            if child
        ]
    return view
