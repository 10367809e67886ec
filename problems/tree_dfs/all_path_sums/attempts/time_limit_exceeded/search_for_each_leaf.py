"""Gathers the leaves first, and searches the whole tree for the way to each of them."""


def all_path_sums(root, target):
    def leaves(node):
        if node is None:
            return []
        if node.left is None and node.right is None:
            return [node]
        return leaves(node.left) + leaves(node.right)

    def way_to(node, leaf):
        if node is None:
            return None
        if node is leaf:
            return [node.val]
        below = way_to(node.left, leaf) or way_to(node.right, leaf)
        return [node.val, *below] if below else None

    ways = [way_to(root, leaf) for leaf in leaves(root)]
    return [way for way in ways if sum(way) == target]
