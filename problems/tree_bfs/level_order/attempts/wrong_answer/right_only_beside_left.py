"""Visits the right child only if there is a left one."""


def level_order(root):
    levels, level = [], [root] if root else []
    while level:
        levels.append([node.val for node in level])
        below = []
        for node in level:
            if node.left:
                below.append(node.left)
                if node.right:
                    below.append(node.right)
        level = below
    return levels
