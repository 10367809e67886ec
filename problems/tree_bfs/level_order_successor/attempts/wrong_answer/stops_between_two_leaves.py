"""Treats a level whose first and last node have no children as the lowest."""


def level_order_successor(root, key):
    found, level = False, [root] if root else []
    while level:
        for node in level:
            if found:
                return node.val
            found = node.val == key
        if not any((end.left or end.right) for end in (level[0], level[-1])):
            break
        level = [child for node in level for child in (node.left, node.right) if child]
    return None
