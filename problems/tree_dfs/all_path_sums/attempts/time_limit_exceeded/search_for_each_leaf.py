"""Collects the leaves first, and searches the whole tree for the path to each of them."""


def all_path_sums(root, target):
    def leaves(node):
        if node is None:
            return []
        if node.left is None and node.right is None:
            return [node]
        return leaves(node.left) + leaves(node.right)

    def path_to(node, leaf):
        if node is None:
            return None
        if node is leaf:
            return [node.val]
        below = path_to(node.left, leaf) or path_to(node.right, leaf)
        return [node.val, *below] if below else None

    paths = [path_to(root, leaf) for leaf in leaves(root)]
    return [path for path in paths if sum(path) == target]
