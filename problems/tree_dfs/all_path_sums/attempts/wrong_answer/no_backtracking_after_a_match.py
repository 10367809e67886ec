"""Returns before the last value is removed when a path was found."""


def all_path_sums(root, target):
    found, path = [], []

    def visit(node, rest):
        if node is None:
            return
        path.append(node.val)
        if node.left is None and node.right is None and rest == node.val:
            found.append(path.copy())
            return
        visit(node.left, rest - node.val)
        visit(node.right, rest - node.val)
        path.pop()

    visit(root, target)
    return found
