"""Starts at the root again for each level."""


def connect_all_siblings(root):
    def on_level(node, depth):
        if node is None:
            return
        if depth == 0:
            found.append(node)
            return
        on_level(node.left, depth - 1)
        on_level(node.right, depth - 1)

    nodes, depth = [], 0
    while True:
        found = []
        on_level(root, depth)
        if not found:
            break
        nodes += found
        depth += 1
    for i in range(len(nodes) - 1):
        nodes[i].next = nodes[i + 1]
