"""Starts at the root again for each level."""


def level_order_successor(root, key):
    def collect(node, depth):
        if node is None:
            return
        if depth == 0:
            found.append(node.val)
            return
        collect(node.left, depth - 1)
        collect(node.right, depth - 1)

    depth, is_next = 0, False
    while True:
        found = []
        collect(root, depth)
        if not found:
            return None
        for value in found:
            if is_next:
                return value
            is_next = value == key
        depth += 1
