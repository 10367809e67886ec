"""Treats a level whose first and last node have no children as the lowest."""


def level_maximums(root):
    largest, level = [], [root] if root else []
    while level:
        largest.append(max(node.val for node in level))
        if not any((end.left or end.right) for end in (level[0], level[-1])):
            break
        level = [child for node in level for child in (node.left, node.right) if child]
    return largest
