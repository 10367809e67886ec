"""Reports paths at missing children, twice for each leaf, and removes the duplicates by their values."""


def all_path_sums(root, target):
    found = []

    def visit(node, path, rest):
        if node is None:
            if rest == 0 and path and path not in found:
                found.append(path)
            return
        visit(node.left, [*path, node.val], rest - node.val)
        visit(node.right, [*path, node.val], rest - node.val)

    visit(root, [], target)
    return found
