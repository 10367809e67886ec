"""Starts at the root again for each level, instead of at the level above."""


def connect_siblings(root):
    def on_level(node, depth):
        if node is None:
            return
        if depth == 0:
            found.append(node)
            return
        on_level(node.left, depth - 1)
        on_level(node.right, depth - 1)

    depth = 0
    while True:
        found = []
        on_level(root, depth)
        if not found:
            return
        for i in range(len(found) - 1):
            found[i].next = found[i + 1]
        depth += 1
