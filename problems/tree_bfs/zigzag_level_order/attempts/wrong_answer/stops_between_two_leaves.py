"""Treats a level whose first and last node have no children as the lowest."""


def zigzag_level_order(root):
    result, level = [], [root] if root else []
    while level:
        values = [node.val for node in level]
        result.append(values[::-1] if len(result) % 2 else values)
        if not any((end.left or end.right) for end in (level[0], level[-1])):
            break
        level = [child for node in level for child in (node.left, node.right) if child]
    return result
