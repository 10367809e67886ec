"""Searches the tree from the root for the path to each node."""


def count_path_sums(root, target):
    def path_to(node, wanted):
        if node is None:
            return []
        if node is wanted:
            return [node.val]
        below = path_to(node.left, wanted) or path_to(node.right, wanted)
        return [*below, node.val] if below else []

    found, nodes = 0, [root] if root else []
    for node in nodes:
        total = 0
        for value in path_to(root, node):
            total += value
            found += total == target
        nodes += [child for child in (node.left, node.right) if child]
    return found
