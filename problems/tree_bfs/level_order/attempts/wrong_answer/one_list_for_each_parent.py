"""Makes one list for the children of each parent instead of one for the level."""


def level_order(root):
    levels, queue = [[root.val]] if root else [], [root] if root else []
    for node in queue:
        children = [child for child in (node.left, node.right) if child]
        if children:
            levels.append([child.val for child in children])
        queue += children
    return levels
