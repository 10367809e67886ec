"""Takes the least number for that of nobody, who passes before the root."""


def level_order_successor(root, key):
    before, level = -1_000_000, [root] if root else []
    while level:
        for node in level:
            if before == key:
                return node.val
            before = node.val
        level = [child for node in level for child in (node.left, node.right) if child]
    return None
