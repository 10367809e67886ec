def level_order_successor(root, key):
    order = [root] if root else []
    for node in order:
        if node.left:
            order.append(node.left)
        if node.right:
            order.append(node.right)
    values = [node.val for node in order]
    if key not in values[:-1]:
        return None
    return values[values.index(key) + 1]
