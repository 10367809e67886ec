"""Takes the node of the farthest column, one to the left or right of the parent's, for the one that is seen."""


def right_view(root):
    seen, level = [], [(0, root)] if root else []
    while level:
        seen.append(max(level, key=lambda it: it[0])[1].val)
        level = [
            (column + step, child)
            for column, node in level
            for step, child in ((-1, node.left), (1, node.right))
            if child
        ]
    return seen
