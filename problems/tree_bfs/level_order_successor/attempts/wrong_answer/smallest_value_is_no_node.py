"""Uses the least value as 'no node', which comes before the root."""


def level_order_successor(root, key):
    previous, level = -1_000_000, [root] if root else []
    while level:
        for node in level:
            if previous == key:
                return node.val
            previous = node.val
        level = [child for node in level for child in (node.left, node.right) if child]
    return None
