"""Writes ways down at missing children, twice for each leaf, and takes out the doubles by their values."""


def all_path_sums(root, target):
    found = []

    def visit(node, way, rest):
        if node is None:
            if rest == 0 and way and way not in found:
                found.append(way)
            return
        visit(node.left, [*way, node.val], rest - node.val)
        visit(node.right, [*way, node.val], rest - node.val)

    visit(root, [], target)
    return found
