"""Collects all left children before all right ones."""


def level_order(root):
    levels, level = [], [root] if root else []
    while level:
        levels.append([node.val for node in level])
        lefts = [node.left for node in level if node.left]
        rights = [node.right for node in level if node.right]
        level = lefts + rights
    return levels
