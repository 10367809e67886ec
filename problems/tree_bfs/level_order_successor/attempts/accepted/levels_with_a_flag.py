def level_order_successor(root, key):
    level, found = [root] if root else [], False
    while level:
        below = []
        for node in level:
            if found:
                return node.val
            found = node.val == key
            below += [child for child in (node.left, node.right) if child]
        level = below
    return None
