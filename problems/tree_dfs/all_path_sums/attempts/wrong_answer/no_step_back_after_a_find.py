"""Returns before the last value is taken off again when a way was found."""


def all_path_sums(root, target):
    found, way = [], []

    def visit(node, rest):
        if node is None:
            return
        way.append(node.val)
        if node.left is None and node.right is None and rest == node.val:
            found.append(way.copy())
            return
        visit(node.left, rest - node.val)
        visit(node.right, rest - node.val)
        way.pop()

    visit(root, target)
    return found
