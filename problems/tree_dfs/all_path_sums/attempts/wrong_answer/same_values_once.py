"""Gathers the ways in a dict, so that those with the same values are listed once."""


def all_path_sums(root, target):
    found = {}

    def visit(node, way, total):
        if node is None:
            return
        way, total = (*way, node.val), total + node.val
        if node.left is None and node.right is None and total == target:
            found[way] = True
        visit(node.left, way, total)
        visit(node.right, way, total)

    visit(root, (), 0)
    return [list(way) for way in found]
