"""Takes a level whose first and last node have no children for the lowest."""


def zigzag_level_order(root):
    rows, level = [], [root] if root else []
    while level:
        row = [node.val for node in level]
        rows.append(row[::-1] if len(rows) % 2 else row)
        if not any((end.left or end.right) for end in (level[0], level[-1])):
            break
        level = [child for node in level for child in (node.left, node.right) if child]
    return rows
