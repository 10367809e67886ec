"""Writes the list down that goes on changing, so that all ways are empty in the end."""


def all_path_sums(root, target):
    found, way = [], []

    def visit(node, rest):
        if node is None:
            return
        way.append(node.val)
        if node.left is None and node.right is None and rest == node.val:
            found.append(way)
        visit(node.left, rest - node.val)
        visit(node.right, rest - node.val)
        way.pop()

    visit(root, target)
    return found
